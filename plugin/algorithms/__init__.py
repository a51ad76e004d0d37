"""One Processing algorithm per job."""
