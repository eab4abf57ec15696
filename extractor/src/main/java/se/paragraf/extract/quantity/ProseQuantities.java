package se.paragraf.extract.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.language.SplitSentences;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;

/** Finds the quantities in the running text of a document. */
final class ProseQuantities {

  private static final Pattern TELLS =
      Pattern.compile(
          "rapport|bokslut|redovisning|uppföljning|statistik|berättelse|utfall",
          Pattern.CASE_INSENSITIVE);

  /** What a line ends with that leads a list. */
  private static final List<String> LEADS_A_LIST = List.of(":", " att", " om");

  private final SplitSentences splitter = new SplitSentences();
  private final ReadTimes times = new ReadTimes();
  private final ReadSentence reader;
  private final Places places;
  private final HeadingNames headings;

  ProseQuantities(SwedishLexicon lexicon, Places places, HeadingNames headings) {
    this.reader = new ReadSentence(lexicon);
    this.places = places;
    this.headings = headings;
  }

  private static final Pattern GOES_ON = Pattern.compile("^(?:Vilken|Vilket|Vilka)\\s[^?]*$");

  List<Quantity> find(Document document, ReadSetting settings) {
    Setting ofDocument = settings.ofDocument();
    Map<Integer, Setting> ofParagraphs = new HashMap<>();
    List<Quantity> found = new ArrayList<>();
    Optional<Period> lead = Optional.empty();
    for (Prose prose : CollectProse.of(document)) {
      Optional<Paragraph> paragraph = prose.paragraph().map(document.paragraphs()::get);
      Setting setting =
          prose
              .paragraph()
              .map(i ->
                  ofParagraphs.computeIfAbsent(
                      i, n -> settings.ofParagraph(document.paragraphs().get(n))))
              .orElse(ofDocument);
      Passage passage =
          new Passage(
              prose,
              setting,
              paragraph.flatMap(Paragraph::number),
              fallback(document, prose, setting));
      lead = prose.listItem() ? lead : Optional.empty();
      found.addAll(read(passage, lead));
      lead = prose.listItem() ? lead : leadOf(prose, setting);
    }
    return found;
  }

  /** What a number is of which no word says it: reports tell outcomes, rules and plans do not. */
  private static BindSentence.Fallback fallback(Document document, Prose prose, Setting setting) {
    boolean attachment =
        switch (document.kind()) {
          case BILAGA, KALLELSE, OVRIGT -> true;
          case PROTOKOLL, PROTOKOLLSUTDRAG, TJANSTESKRIVELSE, RAPPORT -> false;
        };
    boolean tells =
        !setting.current().equals(setting.wholeYear())
            || document.title().filter(title -> TELLS.matcher(title).find()).isPresent();
    Status ofMoney = prose.decided() || attachment && !tells ? Status.OTHER : Status.OUTCOME;
    return new BindSentence.Fallback(ofMoney, prose.decided() ? Status.OTHER : Status.OUTCOME);
  }

  /** Running text with what holds for all of it. */
  private record Passage(
      Prose prose, Setting setting, Optional<Integer> paragraph, BindSentence.Fallback fallback) {}

  private Optional<Period> leadOf(Prose prose, Setting setting) {
    if (LEADS_A_LIST.stream().noneMatch(prose.text().stripTrailing()::endsWith)) {
      return Optional.empty();
    }
    List<Span> spans = splitter.split(prose.text());
    String last = spans.isEmpty() ? "" : spans.getLast().of(prose.text());
    return times.read(last, setting).stream()
        .filter(time -> !time.kind().isBefore())
        .map(TimeMention::period)
        .findFirst();
  }

  private List<Quantity> read(Passage passage, Optional<Period> lead) {
    List<Told> sentences = upToFigures(sentences(passage.prose().text(), passage.setting()));
    if (sentences.isEmpty()) {
      return List.of();
    }
    BindSentence binder = new BindSentence(headings.names(), passage.setting(), passage.fallback());
    Discourse start = Discourse.under(headings.above(passage.prose().heading())).withLead(lead);
    List<Quantity> found = new ArrayList<>();
    Discourse discourse = start;
    for (Told told : sentences) {
      discourse = told.opensLine() ? start : discourse;
      BindSentence.Bound bound = binder.bind(reader.read(told.figures()), discourse);
      bound.facts().forEach(fact -> found.add(quantity(passage, told.span(), fact)));
      discourse = bound.discourse();
    }
    return found;
  }

  /**
   * A sentence of a passage.
   *
   * @param opensLine whether what the lines before told is over
   */
  private record Told(Span span, boolean opensLine, ReadSentence.Figures figures) {}

  private List<Told> sentences(String text, Setting setting) {
    if (!Numeral.mayBeIn(text)) {
      return List.of();
    }
    Optional<Unit> around = UnitForms.moneyIn(text);
    List<Told> all = new ArrayList<>();
    int end = 0;
    for (Span span : joined(splitter.split(text), text)) {
      boolean opensLine = text.substring(end, span.from()).indexOf('\n') >= 0;
      all.add(new Told(span, opensLine, reader.figures(span.of(text), setting, around)));
      end = span.to();
    }
    return all;
  }

  /**
   * Those with figures and those before them on their line; the rest have nothing to say of any.
   */
  private static List<Told> upToFigures(List<Told> sentences) {
    List<Told> wanted = new ArrayList<>();
    boolean before = false;
    for (Told told : sentences.reversed()) {
      before |= !told.figures().isEmpty();
      if (before) {
        wanted.addFirst(told);
      }
      before &= !told.opensLine();
    }
    return wanted;
  }

  /**
   * {@code Vilken fördelar sig på …}: a sentence by its full stop only goes on with the last one.
   */
  private static List<Span> joined(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      boolean goesOn = !joined.isEmpty() && GOES_ON.matcher(span.of(text)).find();
      Span last = goesOn ? joined.removeLast() : span;
      joined.add(new Span(last.from(), span.to()));
    }
    return joined;
  }

  private Quantity quantity(Passage passage, Span sentence, Fact fact) {
    Mention mention = fact.mention();
    Prose prose = passage.prose();
    Setting setting = passage.setting();
    int from = sentence.from() + mention.span().from();
    int to = sentence.from() + mention.span().to();
    BigDecimal sign = BigDecimal.valueOf(fact.meaning().sign());
    Optional<BigDecimal> low = Optional.of(plain(mention.low().multiply(sign)));
    Optional<BigDecimal> high = Optional.of(plain(mention.high().multiply(sign)));
    return new Quantity(
        prose.text().substring(from, to),
        mention.isRange() ? Optional.empty() : low,
        mention.isRange() ? low : Optional.empty(),
        mention.isRange() ? high : Optional.empty(),
        mention.unit().code(),
        mention.unit().noun(),
        mention.precision(),
        Optional.of(plain(mention.resolution())),
        Optional.of(fact.indicator()).filter(text -> !text.isEmpty()),
        setting.notBeforeItsTime(fact.meaning().status(), fact.period()),
        setting.isDated() ? told(fact.period()) : Optional.empty(),
        asOf(fact.period(), setting).map(LocalDate::toString),
        fact.organization().map(setting::qualified).or(setting::organization),
        sentence.of(prose.text()),
        places.locate(prose.text(), prose.regions(), from, to),
        Optional.empty(),
        prose.heading(),
        passage.paragraph());
  }

  private static Optional<String> told(Period period) {
    return Optional.of(period.text()).filter(text -> !text.isEmpty());
  }

  /** The day told for: of a past period its last day, else the document's. */
  private static Optional<LocalDate> asOf(Period period, Setting setting) {
    return setting.asOf().or(period::lastDay);
  }

  /** Without zeros behind the decimal point and without exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
