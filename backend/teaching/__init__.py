"""What a model is taught by strokes: where they lie, what the network sees there, and the correction that follows."""
