"""What EDGAR asks of a filing: the HTML it takes, the names of files."""
