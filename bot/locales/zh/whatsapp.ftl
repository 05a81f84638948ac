# WhatsApp: words of the channel itself, and messages that Meta approves beforehand (templates.yaml)

whatsapp-choose = 选择
whatsapp-more = 更多选项：
whatsapp-or-location = 或发送您的位置：
message-waiting = 这里有一条给您的消息。随便回一个字，就能收到。
data-last-heard = { $count ->
    *[other] 您上次在 WhatsApp 上写消息的时间
  }
