# The web page and the terminal

web-title = Amana: care and your rights
web-placeholder = Write here, in any language you speak
web-send = Send
web-leave = Leave quickly
web-leave-hint = Closes this chat at once and opens a harmless page
web-location = Send my location
web-location-denied = I did not get your location. You can write the city.
web-language = Language
web-offline = You are offline. I send your message when the connection is back.
web-slow = Still working on it…
web-error = That did not arrive. Please try again. In an emergency call the emergency number where you are.
web-you = You
web-amana = Amana
web-open-map = Open in a map
web-download = Save
web-embed-open = Open the chat
web-embed-close = Close the chat
web-log = Conversation
web-restart = Start again
console-hello = Amana in the terminal. Write, or type the number of a button. Empty line and Ctrl-D to leave.
