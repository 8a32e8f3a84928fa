"""Cooperation between countries as data: read, check, review and analyse registers of joint projects."""

from comity._comity import call, version
from comity.errors import ComityError

__all__ = ["ComityError", "call", "version"]
