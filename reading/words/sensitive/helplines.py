"""Lines under a story that tell readers where to find help: they speak of nobody in it."""

HELPLINES = (
    r"if you or (?:someone|anyone|a loved one) [^.!?]{1,200}",
    r"if you (?:are|have been|'re|need) (?:struggling|affected|help|experiencing) [^.!?]{1,200}",
    r"(?:call|text|contact|visit) the [^.!?]{1,60}(?:helpline|hotline|lifeline)[^.!?]{0,80}",
)
