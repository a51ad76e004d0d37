"""How a network learns: samples, the loop, and the model folder in the making."""
