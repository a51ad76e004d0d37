"""A sample of places at which a person says what is truly there."""
