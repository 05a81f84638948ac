# What people report about places
report-problem-ask = Thank you for telling me. What is wrong with { $name }?
report-problem-thanks = Thank you. I have passed on to { $organization } that { $problem }; when they check it I cannot say. I noted only the place and this, not who told me. Please do not rely on this entry until then. Another place:
report-problem-thanks-nobody = Thank you. I have noted for those who look after the list that { $problem }; nobody keeps this entry yet, so it may take long. I noted only the place and this, not who told me. Another place:
report-problem-not-kept = Thank you. I cannot pass it on right now, because a part of me is not working. Please do not rely on this entry. Another place:
report-problem-which = Thank you for telling me. I do not know which place you mean. Which kind of care do you need? Then I show you places, and you can tell me again.
button-problem-closed = It is closed
button-problem-moved = It has moved
button-problem-number = Wrong number
button-problem-rude = They were rude
button-problem-papers = Asked for papers
