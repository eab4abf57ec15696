package se.paragraf.extract.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.language.NounPhrase;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.language.SplitSentences;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;

/** Finds the quantities in the running text of a document. */
final class ProseQuantities {

  private static final Pattern MAY_HOLD_NUMBER =
      Pattern.compile("\\d|procent|miljon|miljard", Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADS_A_LIST = Pattern.compile("(?:[:]|\\s(?:att|om))\\s*$");

  private final SplitSentences sentences = new SplitSentences();
  private final ReadSentence reader;
  private final Places places;
  private final HeadingNames headings;

  ProseQuantities(SwedishLexicon lexicon, Places places, HeadingNames headings) {
    this.reader = new ReadSentence(lexicon);
    this.places = places;
    this.headings = headings;
  }

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
      Passage passage = new Passage(prose, setting, paragraph.flatMap(Paragraph::number));
      lead = prose.listItem() ? lead : Optional.empty();
      Discourse start = Discourse.under(headings.above(prose.heading())).withLead(lead);
      found.addAll(read(passage, start));
      lead = prose.listItem() ? lead : leadOf(prose, setting);
    }
    return found;
  }

  /** Running text with what holds for all of it. */
  private record Passage(Prose prose, Setting setting, Optional<Integer> paragraph) {}

  private Optional<Period> leadOf(Prose prose, Setting setting) {
    List<Span> spans = sentences.split(prose.text());
    if (spans.isEmpty() || !LEADS_A_LIST.matcher(prose.text()).find()) {
      return Optional.empty();
    }
    String last = spans.getLast().of(prose.text());
    return reader.read(last, setting).times().stream()
        .filter(time -> !time.kind().isBefore())
        .map(TimeMention::period)
        .findFirst();
  }

  private List<Quantity> read(Passage passage, Discourse start) {
    String text = passage.prose().text();
    if (!MAY_HOLD_NUMBER.matcher(text).find()) {
      return List.of();
    }
    List<Quantity> found = new ArrayList<>();
    Discourse discourse = start;
    for (Span span : sentences.split(text)) {
      String line = span.of(text);
      Sentence sentence =
          MAY_HOLD_NUMBER.matcher(line).find()
              ? reader.read(line, passage.setting())
              : new Sentence(line, List.of(), List.of(), List.of(whole(line)), List.of());
      discourse = addTo(found, passage, span, sentence, discourse);
    }
    return found;
  }

  private static Segment whole(String line) {
    return new Segment(new Span(0, line.length()), Segment.Opening.START);
  }

  /** Adds the quantities of a sentence and returns what the next one is to know. */
  private Discourse addTo(
      List<Quantity> found, Passage passage, Span span, Sentence sentence, Discourse before) {
    ReadOrganization organizations = new ReadOrganization(sentence, headings.names());
    ReadIndicator indicators = new ReadIndicator(sentence);
    ReadMeaning meanings = new ReadMeaning(sentence);
    ReadPeriod periods = new ReadPeriod(sentence, passage.setting());
    Discourse discourse = organizations.subject().map(before::withOrganization).orElse(before);
    Optional<Meaning> lastMeaning = Optional.empty();
    Optional<Period> lastPeriod = Optional.empty();
    Optional<String> lastIndicator = Optional.empty();
    for (Mention mention : sentence.mentions()) {
      Status fallback = passage.prose().decided() ? Status.OTHER : Status.OUTCOME;
      Meaning meaning = meanings.of(mention, lastMeaning, fallback);
      Period period = periods.of(mention, meaning.status(), lastPeriod, discourse.lead());
      Optional<String> indicator =
          indicators.of(mention, meaning.status(), discourse.withIndicator(lastIndicator));
      Facts facts = new Facts(meaning, period, organizations.of(mention, discourse), indicator);
      found.add(quantity(passage, span, mention, facts));
      lastMeaning = Optional.of(meaning);
      lastPeriod = Optional.of(period);
      lastIndicator = indicator;
    }
    List<NounPhrase> phrases =
        sentence.mentions().isEmpty() ? reader.phrases(sentence.text()) : List.of();
    Optional<String> subject = ReadIndicator.subject(phrases);
    return subject.isPresent()
        ? new Discourse(
            discourse.heading(),
            discourse.organization(),
            Optional.empty(),
            subject,
            discourse.lead())
        : discourse.withIndicator(lastIndicator);
  }

  private record Facts(
      Meaning meaning, Period period, Optional<String> organization, Optional<String> indicator) {}

  private Quantity quantity(Passage passage, Span sentence, Mention mention, Facts facts) {
    Prose prose = passage.prose();
    Setting setting = passage.setting();
    int from = sentence.from() + mention.span().from();
    int to = sentence.from() + mention.span().to();
    BigDecimal sign = BigDecimal.valueOf(facts.meaning().sign());
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
        facts.indicator(),
        facts.meaning().status(),
        setting.isDated() ? Optional.of(facts.period().text()) : Optional.empty(),
        asOf(facts.period(), setting).map(LocalDate::toString),
        facts.organization().map(setting::qualified).or(setting::organization),
        sentence.of(prose.text()),
        places.locate(prose.text(), prose.regions(), from, to),
        Optional.empty(),
        prose.heading(),
        passage.paragraph());
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
