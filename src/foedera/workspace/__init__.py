"""The one facade that joins the rooms: `Workspace.open(path).owed(to="UKR", …)`."""

from foedera.workspace.facade import Workspace

__all__ = ["Workspace"]
