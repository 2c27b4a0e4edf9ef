"""eightk turns the terms of an executed agreement into the Form 8-K disclosure that the agreement pre-approved.

The corridor, one way: workspace (reads files) → agreement (terms, conformed copy, approved wording) → draft
(Jinja2) → wording (comparison) → report (Form 8-K) → assemble (package) → document (HTML, PDF) → workspace (output/).
"""
