package se.paragraf.corpus.typeset;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.corpus.sample.Section.Role;

/**
 * How one authority words and lays out its minutes; {@link MannerMinutes} sets them so.
 *
 * @param labels of the front page and the announcement
 * @param headings over sections that name none themselves
 * @param label the line of a §: {@code %n} its number, {@code %t} its title, {@code %c} its case
 *     numbers; {@code /} begins a line of its own
 * @param page the number of a page: {@code %n} and {@code %m} of how many
 */
record Manner(
    Map<Label, String> labels, Headings headings, String label, String page, Looks looks) {

  /** What a label of the front page or the announcement is about. */
  enum Label {
    PLACE,
    MEMBERS,
    SUBSTITUTES,
    ABSENT,
    OTHERS,
    RANGE,
    AT_ONCE,
    ADJUSTERS,
    ADJUSTED,
    SECRETARY,
    CHAIR,
    SIGNED,
    NOTICE,
    BODY,
    DATE,
    APPROVED,
    POSTED,
    REMOVED,
    KEPT
  }

  /** Where labels stand. */
  enum Columns {
    LEFT,
    ABOVE,
    RULED
  }

  /**
   * Type and arrangement.
   *
   * @param size of the text in points
   * @param ownPages whether each § begins on a page of its own
   * @param noticeLast whether the announcement stands last, not after the front page
   */
  record Looks(
      Face text, Face bold, double size, Columns columns, boolean ownPages, boolean noticeLast) {

    Style textStyle() {
      return Style.of(text, size).leaded(size * 1.28);
    }

    Style boldStyle(double larger) {
      return Style.of(bold, size + larger).leaded((size + larger) * 1.28);
    }
  }

  static final Map<String, Manner> ALL =
      Map.of(
          "ledger",
          of(
              "Plats och tid|Beslutande|Ej tjänstgörande ersättare|Frånvarande|Övriga deltagare|Paragrafer|Omedelbart justerad|Utsedd att justera|Justeringens plats och tid|Sekreterare|Ordförande|Justerare|ANSLAG/BEVIS|Organ|Sammanträdesdatum|Justeringsdatum|Datum för anslags uppsättande|Datum för anslags nedtagande|Förvaringsplats för protokollet",
              "Beslut|Förslag till beslut|Sammanfattning|Ärendebeskrivning|Yrkanden|Propositionsordning|Omröstning|Reservation|Protokollsanteckning|Särskilt yttrande|Jäv|Tidigare behandling|Beslutsunderlag|Beslutet skickas till",
              "§ %n/%t/Dnr %c",
              "%n (%m)",
              new Looks(Face.SERIF, Face.SANS_BOLD, 11, Columns.LEFT, true, false)),
          "stacked",
          of(
              "Tid och plats|Beslutande ledamöter|Ersättare|Frånvarande|Övriga närvarande|Paragrafer|Omedelbar justering|Justerare|Plats och tid för justering|Sekreterare|Ordförande|Justerare|Bevis om anslag|Organ|Sammanträdesdatum|Protokollet justerat|Anslaget publiceras|Anslaget avpubliceras|Protokollet förvaras",
              "Beslut|Förslag till beslut|Ärendet i korthet|Bakgrund|Yrkanden|Beslutsgång|Votering|Reservation|Anteckning till protokollet|Särskilt yttrande|Jäv|Tidigare beslut|Handlingar i ärendet|Protokollsutdrag till",
              "§ %n %t/Dnr: %c",
              "Sida %n av %m",
              new Looks(Face.SANS, Face.SANS_BOLD, 10, Columns.ABOVE, false, false)),
          "navy",
          of(
              "Plats och tid|Beslutande ledamöter|Ej tjänstgörande ersättare|Frånvarande ledamöter|Övriga närvarande|Paragrafer|Omedelbart justerade|Utses att justera|Justeringens plats och tid|Sekreterare|Ordförande|Justerande|ANSLAG|Nämnd|Sammanträdesdatum|Justeringsdatum|Anslagsdatum|Anslaget tas ned|Förvaringsplats",
              "Nämndens beslut|Förslag till beslut|Sammanfattning av ärendet|Ärendet|Yrkanden|Propositionsordning|Omröstning|Reservationer|Protokollsanteckning|Särskilt yttrande|Jäv|Tidigare behandling|Underlag|Beslutet ska skickas till",
              "§ %n   Dnr %c/%t",
              "%n(%m)",
              new Looks(Face.WIDE, Face.WIDE_BOLD, 9.5, Columns.RULED, true, false)),
          "plain",
          of(
              "Plats och tid|Beslutande|Närvarande ersättare|Frånvarande|Övriga|Paragrafer|Omedelbart justerad paragraf|Utsedd justerare|Tid och plats för justering|Sekreterare|Ordförande|Justerare|ANSLAGSBEVIS|Organ|Sammanträdesdag|Justeringsdag|Anslagsdag|Anslaget tas ner|Protokollet förvaras hos",
              "BESLUT|FÖRSLAG TILL BESLUT|SAMMANFATTNING|BAKGRUND|YRKANDEN|PROPOSITIONSORDNING|OMRÖSTNING|RESERVATION|PROTOKOLLSANTECKNING|SÄRSKILT YTTRANDE|JÄV|TIDIGARE BEHANDLING|BESLUTSUNDERLAG|BESLUTET EXPEDIERAS TILL",
              "§ %n/%t/%c",
              "Sid %n",
              new Looks(Face.SANS, Face.SANS_BOLD, 11, Columns.LEFT, false, false)));

  private static Manner of(String labels, String headings, String label, String page, Looks looks) {
    return new Manner(
        paired(Arrays.asList(Label.values()), labels, Label.class),
        new Headings(paired(roles(), headings, Role.class)),
        label,
        page,
        looks);
  }

  private static List<Role> roles() {
    return List.of(
        Role.DECISION,
        Role.PROPOSAL,
        Role.SUMMARY,
        Role.BACKGROUND,
        Role.MOTIONS,
        Role.PROPOSITION,
        Role.VOTE,
        Role.RESERVATION,
        Role.NOTE,
        Role.STATEMENT,
        Role.RECUSAL,
        Role.EARLIER,
        Role.ATTACHMENTS,
        Role.RECIPIENTS);
  }

  private static <K extends Enum<K>> Map<K, String> paired(
      List<K> keys, String told, Class<K> type) {
    String[] parts = told.split("\\|", -1);
    Map<K, String> map = new EnumMap<>(type);
    for (int at = 0; at < parts.length; at++) {
      map.put(keys.get(at), parts[at]);
    }
    return map;
  }

  String label(Label which) {
    return labels.getOrDefault(which, "");
  }

  /** The lines of the heading of a §; one that would say nothing is left out. */
  List<String> heading(String number, String title, String cases) {
    return Stream.of(label.split("/"))
        .filter(line -> !line.contains("%c") || !cases.isEmpty() || line.contains("%n"))
        .map(line -> cases.isEmpty() ? line.replaceAll("\\s*Dnr:? %c|%c", "") : line)
        .map(line -> line.replace("%n", number).replace("%t", title).replace("%c", cases).strip())
        .collect(Collectors.toList());
  }
}
