"""foedera: security guarantees as code. Who promised what, who must act, how soon, why or why not, and did they?"""

__version__ = "0.1.0"
