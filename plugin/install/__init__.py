"""Makes the backend's Python in the user's profile: what is installed, the installation itself, and what to say when it fails."""
