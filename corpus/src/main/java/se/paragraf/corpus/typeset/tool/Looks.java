package se.paragraf.corpus.typeset.tool;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.paragraf.corpus.sample.Section.Role;

/** The looks there are, by the name that a source file gives as its {@code template}. */
final class Looks {

  private static final List<String> ROLES =
      List.of(
          "DECISION",
          "PROPOSAL",
          "SUMMARY",
          "BACKGROUND",
          "MOTIONS",
          "PROPOSITION",
          "VOTE",
          "RESERVATION",
          "NOTE",
          "STATEMENT",
          "RECUSAL",
          "EARLIER",
          "ATTACHMENTS",
          "RECIPIENTS");

  static final Map<String, Look> ALL =
      Map.of(
          "columns",
          new Look(
              "chromium",
              "columns",
              "KS § %s",
              "KS §§ %s",
              "Dnr %s",
              headings(
                  "Kommunstyrelsens beslut|Förslag till beslut|Sammanfattning av ärendet|Bakgrund|Yrkanden|Propositionsordning|Omröstning|Reservationer|Protokollsanteckning|Särskilt yttrande|Jäv|Tidigare behandling|Beslutsunderlag|Beslutet skickas till"),
              fields(
                  "Tid och plats|Beslutande|Tjänstgör inte|Frånvarande|Närvarande tjänstepersoner|Paragrafer|Justerare|Justering|Sekreterare|Ordförande"),
              "%s (%s)",
              "%s-röst avges av: %s."),
          "margin",
          new Look(
              "chromium",
              "margin",
              "§ %s",
              "§§ %s",
              "Dnr: %s",
              headings(
                  "Beslut|Förslag|Sammanfattning|Ärendebeskrivning|Yrkande|Beslutsgång|Omröstning|Reservation|Protokollsanteckning|Särskilt yttrande|Jäv|Beredning|Handlingar i ärendet|Protokollsutdrag till"),
              fields(
                  "Plats och tid|Ledamöter|Ersättare|Frånvarande|Övriga deltagare|Paragrafer|Justerande|Justeringsdatum|Sekreterare|Ordförande"),
              "%s (%s)",
              "%s röstar: %s."),
          "finland",
          new Look(
              "office",
              "finland",
              "%s §",
              "%s §§",
              "%s",
              headings(
                  "Beslut:|Beslutsförslag:||Redogörelse:|Förslag under mötet:||Omröstning:|Avvikande åsikt:|Protokollsanteckning:|Särskilt yttrande:|Jäv:|Tidigare behandling:|Bilagor:|Delgivning:"),
              fields(
                  "Tid och plats|Beslutande|Närvarande ersättare|Frånvarande|Övriga närvarande|Paragrafer|Protokolljusterare|Protokollet justerat|Sekreterare|Ordförande"),
              "%s",
              "%s röstade %s."),
          "year",
          new Look(
              "office",
              "year",
              "§ %s/24",
              "§§ %s/24",
              "Diarienr %s",
              headings(
                  "Nämndens beslut|Förvaltningens förslag till beslut|Ärendet|Bakgrund|Förslag till beslut på sammanträdet|Beslutsgång|Votering|Reservation|Protokollsanteckning|Särskilt yttrande|Jäv|Tidigare beslut|Underlag för beslut|Delges"),
              fields(
                  "Plats och tid|Beslutande ledamöter|Ersättare|Frånvarande|Övriga|Paragrafer|Justerare|Justering|Sekreterare|Ordförande"),
              "%s (%s)",
              "%s: %s."),
          "serif",
          new Look(
              "latex",
              "serif",
              "§ %s",
              "§§ %s",
              "Dnr %s",
              headings(
                  "Beslut|Förslag till beslut|Ärendet i korthet|Bakgrund|Yrkanden|Propositionsordning|Votering|Reservation|Anteckning till protokollet|Särskilt yttrande|Jäv|Tidigare behandling|Handlingar|Expedieras till"),
              fields(
                  "Plats och tid|Beslutande|Ersättare|Frånvarande|Övriga närvarande|Paragrafer|Justerare|Justeras|Sekreterare|Ordförande"),
              "%s (%s)",
              "Följande röstade %s: %s."),
          "landscape",
          new Look(
              "latex",
              "landscape",
              "§ %s",
              "§§ %s",
              "Ärende %s",
              headings(
                  "Direktionens beslut|Förslag till direktionen|Sammanfattning|Bakgrund|Yrkanden|Beslutsgång|Röstning|Reservation|Protokollsanteckning|Särskilt yttrande|Jäv|Tidigare beslut|Beslutsunderlag|Beslutet expedieras till"),
              fields(
                  "Plats och tid|Ledamöter|Ersättare|Frånvarande|Tjänstemän|Paragrafer|Justering av|Justeringsdag|Vid protokollet|Ordförande"),
              "%s, %s",
              "%s röstade %s."),
          "typewriter",
          new Look(
              "roff",
              "typewriter",
              "§ %s",
              "§§ %s",
              "Dnr %s",
              headings(
                  "BESLUT|FÖRSLAG TILL BESLUT|SAMMANFATTNING|BAKGRUND|YRKANDEN|PROPOSITIONSORDNING|OMRÖSTNING|RESERVATION|PROTOKOLLSANTECKNING|SÄRSKILT YTTRANDE|JÄV|TIDIGARE BEHANDLING|BESLUTSUNDERLAG|BESLUTET SÄNDS TILL"),
              fields(
                  "Plats och tid|Beslutande|Ersättare|Frånvarande|Övriga|Paragrafer|Justerare|Justeras den|Sekreterare|Ordförande"),
              "%s (%s)",
              "%s-röster: %s."));

  private Looks() {}

  private static Map<Role, String> headings(String told) {
    Map<Role, String> map = new EnumMap<>(Role.class);
    String[] parts = told.split("\\|", -1);
    for (int i = 0; i < parts.length; i++) {
      map.put(Role.valueOf(ROLES.get(i)), parts[i]);
    }
    return map;
  }

  private static List<String> fields(String told) {
    return List.of(told.split("\\|", -1));
  }
}
