"""The third rung of proof: both texts read as statements, each with a key that is the same for every harmless way of
building it.

Words get a part of speech (tokens), phrases their noun or verb (things, clauses, verbs), and what is read becomes nodes
with keys. Passages whose keys are equal in order are proved (proof); the rest within their sentence (within).
"""
