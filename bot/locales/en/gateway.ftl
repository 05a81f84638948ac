# Said by the gateway itself: too many messages, and things that cannot be read

slow-down = You write faster than I can answer. Wait a minute, then write again. In an emergency call { $number } now.
unreadable-voice = I cannot listen to voice messages. Please write it in a few words, or tap:
unreadable-image = I cannot look at pictures, and I have not kept it. Please write in a few words what it is about, or tap:
unreadable-contact = I do not need anybody's telephone number, and I have not kept it. Please write what you need, or tap:
unreadable-other = I can read words, buttons and a location you send; this I cannot, and I have not kept it. Please write what you need, or tap:
# In a list of what is kept of a person
data-message = { $count ->
    [one] one waiting message
   *[other] { $count } waiting messages
 }
