const symptoms =
  '皮疹|红疹|荨麻疹|瘙痒|发痒|很痒|过敏|恶心|呕吐|想吐|腹泻|拉肚子|胃痛|头晕|头痛|心慌|心悸|胸闷|呼吸困难|水肿|浮肿|黄疸|出血|抽搐|晕倒'

/** RE2: a medicine taken, then a symptom in the same sentence and not denied; or a reaction called by its name. */
export const drugReactionPattern = `[吃服用喝打输][^。！？!?]{0,12}(后|就|开始|一直|总是|老是)[^。！？!?没无未]{0,12}(${symptoms})|(出现|发生)[^。！？!?没无未]{0,8}(不良反应|副作用)`
