# WhatsApp: words of the channel itself, and messages that Meta approves beforehand (templates.yaml)

whatsapp-choose = বাছুন
whatsapp-more = আরও বাছার জন্য:
whatsapp-or-location = বা কোথায় আছেন পাঠান:
message-waiting = এখানে আপনার জন্য একটি বার্তা আছে। যেকোনো শব্দ লিখুন, পেয়ে যাবেন।
data-last-heard = { $count ->
    *[other] হোয়াটসঅ্যাপে শেষ কখন লিখেছেন
  }
