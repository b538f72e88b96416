"""Knows the headings of a roster's columns, in the languages of the spreadsheets that rosters come from."""

import unicodedata
from typing import Literal

__all__ = ["Column", "column_of"]

Column = Literal["name", "first", "family", "manager"]

HEADINGS: dict[Column, tuple[str, ...]] = {
    "name": (
        "name, names, full name, participant, person, employee",
        "vollständiger name, vor und nachname, teilnehmer, teilnehmerin, teilnehmer in, mitarbeiter, mitarbeiterin",
        "nom, nom complet, nom et prénom, participante",
        "nombre, nombre completo, nombre y apellidos",
        "naam, volledige naam, deelnemer",
        "imię i nazwisko, uczestnik",
        "nome, nome completo",
        "nome e cognome, partecipante",
    ),
    "first": (
        "first name, firstname, given name, forename",
        "vorname",
        "prénom",
        "nombre de pila",
        "voornaam",
        "imię",
        "nome próprio",
        "nome di battesimo",
    ),
    "family": (
        "last name, lastname, family name, surname",
        "nachname, familienname",
        "nom de famille",
        "apellido, apellidos",
        "achternaam",
        "nazwisko",
        "apelido, sobrenome, último nome",
        "cognome",
    ),
    "manager": (
        "manager, line manager, boss, supervisor, reports to, team lead",
        "vorgesetzte, vorgesetzter, vorgesetzte r, führungskraft, leitung, teamleitung, chef, chefin",
        "responsable, supérieur, supérieure, supérieur hiérarchique",
        "jefe, jefa, gerente, superior",
        "leidinggevende, teamleider",
        "przełożony, przełożona, kierownik, menedżer",
        "gestor, gestora, chefe, supervisora",
        "responsabile, capo, dirigente",
    ),
}
"""Headings of each column, a line for each language: English, German, French, Spanish, Dutch, Polish, Portuguese,
Italian."""


def column_of(heading: str) -> Column | None:
    """Returns the column a heading names; None for every other heading. Case, accents and signs around it do not
    matter.
    """
    return COLUMNS.get(_bare(heading))


def _bare(heading: str) -> str:
    letters = unicodedata.normalize("NFKD", heading.casefold().replace("ł", "l"))
    spaced = "".join(sign if sign.isalnum() else " " for sign in letters if not unicodedata.combining(sign))
    return " ".join(spaced.split())


COLUMNS: dict[str, Column] = {
    _bare(heading): column for column, headings in HEADINGS.items() for heading in ", ".join(headings).split(", ")
}
