"""Parts of an executed agreement that are read from its conformed copy: what it defines, what it refers to."""
