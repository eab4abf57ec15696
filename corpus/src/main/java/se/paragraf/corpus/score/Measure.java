package se.paragraf.corpus.score;

import java.util.List;
import java.util.Locale;

/** What is measured; each a number from 0 to 1. */
public enum Measure {
  /** F1 over (kind, first page, last page) of the documents a file holds. */
  DOCUMENTS,
  /** F1 over (number, first page) of the §§. */
  PARAGRAPHS,
  /** Share of true §§ whose title is exact. */
  TITLES,
  /** Share of true §§ with exactly the true case numbers. */
  CASES,
  /** Share of true §§ whose decisions, all leads and items joined, are exact. */
  DECISIONS,
  /** F1 over single items of decisions, proposals, attachments and recipients. */
  ITEMS,
  /** F1 over (name, party) of the deciding members on front pages. */
  PEOPLE,
  /** F1 over (§, yes, no), in files that hold a vote. */
  VOTES,
  /** F1 over the adjacency relations of table cells. */
  TABLES,
  /** The same over tables that are only pictures. */
  RASTER,
  /** F1 over figures, matched on page and caption. */
  FIGURES,
  /** Share of tables and figures with a known box that were found there. */
  PLACES,
  /** F1 over (number or title, page) of report headings. */
  HEADINGS,
  /** F1 over (§, name, choice) of ballots. */
  BALLOTS,
  /** F1 over (§, names) of reservations. */
  RESERVATIONS,
  /** F1 over (§, name) of those who stepped aside. */
  RECUSALS,
  /** F1 over (§, names) of motions. */
  MOTIONS,
  /** F1 over (§, names) of notes and special statements. */
  NOTES,
  /** F1 over (§, receiver, due) of the orders that decisions give. */
  ASSIGNMENTS,
  /** Share of the minutes and extracts with a told body that have exactly it. */
  BODIES,
  /** The same of the date of the meeting. */
  MEETINGS,
  /** The same of the region, municipality or association that they belong to. */
  OWNERS;

  /** Those that the given scorer prints too. */
  static final List<Measure> STRUCTURE = List.of(values()).subList(0, BALLOTS.ordinal());

  /** Votes and dissent as data; they count in the §§ whose truth tells them. */
  static final List<Measure> DISSENT =
      List.of(values()).subList(BALLOTS.ordinal(), BODIES.ordinal());

  /** Whose minutes they are, and of which meeting. */
  static final List<Measure> IDENTITY =
      List.of(values()).subList(BODIES.ordinal(), values().length);

  /** As it is printed over its column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
