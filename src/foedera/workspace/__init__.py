"""The one facade that joins the rooms and that every face asks."""
