"""The models a user has: listed, looked at, renamed, deleted, and carried from one machine to another."""
