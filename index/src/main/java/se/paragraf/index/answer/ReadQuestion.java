package se.paragraf.index.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.Synonyms;
import se.paragraf.index.answer.Question.Who;
import se.paragraf.model.SwedishMonths;

/** Understands a question as far as it goes: what it is about, when, who, which §. */
final class ReadQuestion {

  private static final Pattern FOLLOW_UP =
      Pattern.compile(
          "[,;]?\\s*(?:och|samt)\\s+(?:(?:har|blev|är)\\s+(?:det|detta|den|de|beslutet|uppdraget)\\s+(?:blivit\\s+)?"
              + "(?:följts?\\s+upp|uppföljt|genomförts?|redovisats?|verkställts?|gjorts?)|vad\\s+(?:har\\s+hänt|hände)"
              + "\\s+(?:sedan|därefter|efteråt)|hur\\s+(?:har\\s+det|följdes\\s+det)\\s+(?:följts\\s+upp|upp)).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MEETING_OF_MONTH =
      Pattern.compile(
          "(?iU)(?<!\\p{L})("
              + String.join("|", SwedishMonths.names())
              + ")(mötet?|sammanträdet?)(?!\\p{L})");

  private static final Pattern PARAGRAPH = Pattern.compile("(?:§|paragraf)\\s*(\\d{1,4})(?!\\d)");

  private static final Pattern CASE_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[A-ZÅÄÖ]{2,6}\\s?\\d{6}|(?:[A-ZÅÄÖ]{2,6}[ /-]?)?(?:19|20)\\d{2}[/:]\\d{1,6})(?!\\d)");

  private final ReadTerms readTerms;
  private final ReadWho readWho;
  private final FindFocus findFocus;

  ReadQuestion(SwedishWords swedish, Synonyms synonyms) {
    Set<String> light = EverydayWords.lightWords();
    this.readTerms = new ReadTerms(swedish, synonyms, light);
    this.readWho = new ReadWho(readTerms);
    this.findFocus = new FindFocus(swedish, light);
  }

  Question read(String typed, KnownNames names) {
    String bounded = AskingClause.withoutCourtesy(BoundedQuestion.of(inFull(typed)));
    Matcher followUp = FOLLOW_UP.matcher(bounded);
    boolean asksFollowUp = followUp.find();
    String text = asksFollowUp ? bounded.substring(0, followUp.start()) + "?" : bounded;
    Understood understood = new Understood(text);
    Who who = readWho.read(understood, names);
    ReadWhen readWhen = new ReadWhen(understood);
    Optional<Integer> paragraph = first(PARAGRAPH, understood).map(Integer::valueOf);
    Optional<String> caseNumber = first(CASE_NUMBER, understood);
    List<QuestionTerm> terms = readTerms.of(understood);
    return new Question(
        typed,
        text.toLowerCase(Locale.ROOT),
        AskingClause.of(text.toLowerCase(Locale.ROOT)),
        terms,
        findFocus.in(AskingClause.of(text), terms),
        readWhen.of(terms),
        who,
        paragraph,
        caseNumber,
        asksFollowUp);
  }

  /** {@code februarimötet 2025}: the meeting in February. */
  private static String inFull(String typed) {
    return MEETING_OF_MONTH.matcher(typed).replaceAll("$2 i $1");
  }

  private static Optional<String> first(Pattern pattern, Understood text) {
    Matcher matcher = pattern.matcher(text.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    text.take(matcher.start(), matcher.end());
    return Optional.of(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
  }
}
