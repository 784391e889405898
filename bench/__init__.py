"""Speed claims, each against a peer in one run, the results compared for equality first."""
