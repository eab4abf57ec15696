package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.answer.Statement.Form;
import se.paragraf.index.chain.Action;
import se.paragraf.index.search.Role;

/**
 * {@code Vad beslutade}, {@code fick i uppdrag}, {@code har nämnden sagt ja}: a decision verbatim.
 */
final class DecisionAnswers implements Answering {

  private static final Pattern ASKS =
      Pattern.compile(
          "vad gjorde|vad hände|blev det av|gick det med|begär|bestäm|svarade|beslut|besluta|beslöt|godkän|klubba|fastställ|antog|antagit|avslog|avslå|bifall|biföll|uppdrag|uppdra|i uppgift|"
              + "uppman|föreslog|föreslår|föreslagit|förorda|sagt ja|sagt nej|(?<!\\p{L})sa(?:de)? (?:\\S+ ){0,3}?(?:ja|nej)(?!\\p{L})|säga ja|säga nej|tillstyrk|avstyrk|yttra|ställ\\p{L}* sig|bordl|återremit|"
              + "sköt |ville|ska .* (?:göra|redovisa|berätta|rapportera)|formulera|gick .* igenom|(?:plocka|ta|tog|strök|stryk)\\p{L}*\\s+(?:\\S+\\s+){0,3}?bort(?!\\p{L})|beviljade|utsåg|gäller för");

  private static final Pattern YES_NO =
      Pattern.compile(
          "^(?:har|hade|fick|får|blev|blir|godkände|beslutade|sa|ska|skulle|är|var|ställde|avslog|antog|gav)(?!\\p{L})");

  private static final Pattern ASKS_PROPOSAL =
      Pattern.compile(
          "föresl|förslag|ville|vill |förorda|yrka|tjänsteskrivelse|beslutsförslag|ska .* (?:redovisa|berätta|rapportera)");

  /** What became of a proposal is no proposal. */
  private static final Pattern BECAME = Pattern.compile("blev det av|hände med|gick det med");

  /** {@code Vilka två ärenden}: every § of the kind in the meeting is an answer. */
  private static final Pattern ASKS_MATTERS =
      Pattern.compile(
          "^(?:vilka|vilket)\\s+(?:\\p{L}+\\s+){0,2}?(?:ärende|ärenden|ärendet|paragrafer|punkter|frågor|§§)(?!\\p{L})");

  /** Reasons, names and what somebody said are told beside a decision, never by it. */
  private static final Pattern ASKS_OTHERWISE =
      Pattern.compile(
          "^(?:varför|hur kommer|vad beror|vad ligger bakom|vad förklarar|hur motiver|vad stod|vad handla|vad säger|vad sa|vad sade|vad hette|vad heter|vad gällde|vad hade|hur rösta|hur lång|hur stor)(?!\\p{L})");

  /** {@code vilka kommuner svarade}: those who did it are asked for, and no body decides that. */
  private static final Pattern ASKS_WHO_DID =
      Pattern.compile(
          "^(?:vilka|vilken|vilket)\\s+\\p{L}+\\s+(?:svarade|yttrade|begärde|ville|föreslog|ställde|tillstyrkte|avstyrkte|fick i uppdrag)(?!\\p{L})");

  private static final Pattern SHALL = Pattern.compile("(?<!\\p{L})ska(?:ll)?(?!\\p{L})");

  /** How likely a question is to ask for a decision that says nothing of deciding. */
  private static final double MAY_BE = 0.5;

  /** What a decision that only takes note is worth to a question that asks for no decision. */
  private static final double NO_ANSWER = 0.2;

  /** What is left of what tells no order where one is asked for. */
  private static final double NO_ORDER = 0.3;

  /** What is left of a § in which the things asked for are spoken of and not decided on. */
  private static final double ONLY_SPOKEN_OF = 0.7;

  /** How well a word must stand in a title to be named there. */
  private static final double NAMED = 0.45;

  private static final int LOOKED_INTO = 12;
  private static final int LONGEST = 2_950;
  private static final int LONGEST_DETAIL = 580;

  /** How much more a sentence must hold of the question than the decision to be told with it. */
  private static final double DETAIL_MARGIN = 0.12;

  @Override
  public AnswerKind kind() {
    return AnswerKind.DECISION;
  }

  @Override
  public boolean strict() {
    return false;
  }

  @Override
  public double asks(Question question) {
    if (question.says(ASKS_OTHERWISE)) {
      return 0;
    }
    if (ASKS_WHO_DID.matcher(question.lower()).find() && question.actor().isEmpty()) {
      return MAY_BE;
    }
    if (question.says(ASKS) || ASKS_MATTERS.matcher(question.lower()).find()) {
      return 1;
    }
    return YES_NO.matcher(question.lower()).find() || question.says(SHALL) ? 0.9 : MAY_BE;
  }

  @Override
  public List<Candidate> candidates(Question question, Ranked ranked) {
    if (ASKS_MATTERS.matcher(question.lower()).find()) {
      Optional<Candidate> several = matters(question, ranked);
      if (several.isPresent()) {
        return List.of(several.get());
      }
    }
    return ranked.decisions(LOOKED_INTO).stream()
        .map(scored -> candidate(question, scored, ranked))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private Candidate candidate(Question question, Scored scored, Ranked ranked) {
    DecisionBlock block = scored.view().decision().orElseThrow();
    List<Scored> sources = new ArrayList<>(List.of(scored));
    String text = block.text();
    Optional<Scored> detail = detail(scored, ranked);
    if (detail.isPresent()) {
      String more = Detail.of(detail.get(), LONGEST_DETAIL);
      text = text.length() + more.length() < LONGEST ? text + "\n" + more : text;
      sources.add(detail.get());
      sources.sort(Scored.bestFirst(AnswerKind.DECISION));
    }
    return new Candidate(
        AnswerKind.DECISION,
        text,
        scored.view().place().identity(),
        sources,
        Optional.empty(),
        fit(question, block)
            * told(question, scored)
            * about(question, scored.view())
            * (Deed.tellsOrder(question, text) ? 1 : NO_ORDER),
        block.proposal()
            ? Optional.of("Arkivet har bara ett förslag, inget beslut.")
            : Optional.empty());
  }

  /** What is not asked of as a decision must be told by it in so many words. */
  private double told(Question question, Scored scored) {
    return asks(question) > MAY_BE ? 1 : 0.4 + 0.6 * scored.words().verb();
  }

  /** A § is about what its title and its decision name, and speaks of much else. */
  private static double about(Question question, PlaceView view) {
    List<QuestionTerm> things =
        question.terms().stream()
            .filter(term -> term.is(QuestionTerm.Sort.WORD) || term.is(QuestionTerm.Sort.NAME))
            .toList();
    long named = things.stream().filter(term -> names(view, term)).count();
    return things.isEmpty() ? 1 : ONLY_SPOKEN_OF + (1 - ONLY_SPOKEN_OF) * named / things.size();
  }

  private static boolean names(PlaceView view, QuestionTerm term) {
    double[] strengths = view.words().strengths(term);
    return strengths != null
        && Math.max(
                strengths[view.position(PlaceView.Around.TITLE)],
                strengths[view.position(PlaceView.Around.DECISION)])
            >= NAMED;
  }

  /** Whether a question speaks of deciding. */
  static boolean isAsked(Question question) {
    return question.says(ASKS);
  }

  static boolean asksProposal(Question question) {
    return question.says(ASKS_PROPOSAL) && !question.says(BECAME);
  }

  private static double fit(Question question, DecisionBlock block) {
    double standing = block.proposal() && !asksProposal(question) ? 0.85 : 1;
    if (block.action() != Action.NOTES) {
      return standing;
    }
    return standing * (question.says(ASKS) ? 0.9 : NO_ANSWER);
  }

  /** The sentence of the same § that holds more of the question than the decision does. */
  private static Optional<Scored> detail(Scored decision, Ranked ranked) {
    return ranked.statements().stream()
        .filter(other -> other.view() == decision.view())
        .sorted(Scored.bestFirst(AnswerKind.DECISION))
        .filter(other -> other.statement().form() == Form.SENTENCE)
        .filter(other -> other.statement().role() == Role.TEXT)
        .findFirst()
        .filter(other -> other.own() > decision.own() + DETAIL_MARGIN);
  }

  /** Every § that did what is asked for, with its title. */
  private static Optional<Candidate> matters(Question question, Ranked ranked) {
    List<Scored> fitting =
        ranked.decisions().stream()
            .filter(scored -> !scored.view().decision().orElseThrow().proposal())
            .filter(scored -> scored.when().loose() > 0.5 && scored.who().strict() > 0.5)
            .filter(scored -> scored.own() > 0)
            .toList();
    double best = fitting.stream().mapToDouble(Scored::own).max().orElse(0);
    List<Scored> chosen =
        fitting.stream().filter(scored -> scored.own() >= 0.8 * best).limit(8).toList();
    if (chosen.size() < 2) {
      return Optional.empty();
    }
    String text =
        chosen.stream()
            .map(scored -> {
              DecisionBlock block = scored.view().decision().orElseThrow();
              String cite = block.paragraph().cite();
              String title = block.paragraph().title().orElse("");
              return Stream.of(cite, title)
                      .filter(s -> !s.isBlank())
                      .collect(Collectors.joining(" "))
                  + ": "
                  + block.text();
            })
            .collect(Collectors.joining("\n"));
    return Optional.of(
        new Candidate(
            AnswerKind.DECISION,
            Excerpt.around(text, 0, LONGEST),
            "several",
            chosen,
            Optional.empty(),
            1,
            Optional.empty()));
  }
}
