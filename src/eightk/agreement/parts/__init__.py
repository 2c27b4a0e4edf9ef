"""Parts of an executed agreement that are read from its conformed copy: how it opens and is signed, what it defines and
refers to."""
