package se.paragraf.corpus.typeset;

import java.util.Map;
import se.paragraf.corpus.sample.Section;
import se.paragraf.corpus.sample.Section.Role;

/**
 * What a template prints over a section that names no heading of its own.
 *
 * @param byRole missing roles print none
 */
record Headings(Map<Role, String> byRole) {

  static final Headings REGION =
      new Headings(
          Map.ofEntries(
              Map.entry(Role.DECISION, "Beslut"),
              Map.entry(Role.PROPOSAL, "Förslag till beslut"),
              Map.entry(Role.BACKGROUND, "Ärendet"),
              Map.entry(Role.SUMMARY, "Sammanfattning"),
              Map.entry(Role.MOTIONS, "Yrkanden"),
              Map.entry(Role.PROPOSITION, "Propositionsordning"),
              Map.entry(Role.VOTE, "Omröstning"),
              Map.entry(Role.RESERVATION, "Reservation"),
              Map.entry(Role.NOTE, "Protokollsanteckning"),
              Map.entry(Role.STATEMENT, "Särskilt yttrande"),
              Map.entry(Role.RECUSAL, "Jäv"),
              Map.entry(Role.EARLIER, "Tidigare behandling"),
              Map.entry(Role.ATTACHMENTS, "Beslutsunderlag"),
              Map.entry(Role.RECIPIENTS, "Expedieras till")));

  static final Headings MUNICIPAL =
      new Headings(
          Map.ofEntries(
              Map.entry(Role.DECISION, "BESLUT"),
              Map.entry(Role.PROPOSAL, "FÖRSLAG"),
              Map.entry(Role.SUMMARY, "Ärendet i korthet"),
              Map.entry(Role.BACKGROUND, "Bakgrund"),
              Map.entry(Role.MOTIONS, "Yrkanden"),
              Map.entry(Role.PROPOSITION, "Beslutsgång"),
              Map.entry(Role.VOTE, "Votering"),
              Map.entry(Role.RESERVATION, "Reservation"),
              Map.entry(Role.NOTE, "Protokollsanteckning"),
              Map.entry(Role.STATEMENT, "Särskilt yttrande"),
              Map.entry(Role.RECUSAL, "Jäv"),
              Map.entry(Role.EARLIER, "Tidigare beslut"),
              Map.entry(Role.ATTACHMENTS, "Beslutsunderlag"),
              Map.entry(Role.RECIPIENTS, "Exp.")));

  /** The heading of a section; empty when none is printed. */
  String of(Section section) {
    return section.heading().orElseGet(() -> byRole.getOrDefault(section.role(), ""));
  }
}
