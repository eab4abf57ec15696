package se.paragraf.index.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Place;
import se.paragraf.model.Severity;

/**
 * Something a rule found, said about this very record.
 *
 * @param rule id of the rule
 * @param message what is wrong here
 * @param action how to mend it
 * @param places where it stands; non-empty
 * @param related what it was compared with
 * @param scope what it is about
 * @param law the law or practice behind it
 * @param accepted the reason given for letting it stand
 */
public record Finding(
    String rule,
    Severity severity,
    Words message,
    Words action,
    List<Place> places,
    List<Place> related,
    Scope scope,
    String law,
    Optional<String> accepted) {

  public Finding {
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a finding of " + rule + " stands somewhere");
    }
    places = List.copyOf(places);
    related = List.copyOf(related);
  }

  /** A finding with the severity, mend and law of its rule, about the whole record. */
  public static Finding of(RuleSheet sheet, Words message, Place... places) {
    return new Finding(
        sheet.id(),
        sheet.severity(),
        message,
        sheet.mend(),
        List.of(places),
        List.of(),
        Scope.WHOLE,
        sheet.basis(),
        Optional.empty());
  }

  public Finding inParagraph(Optional<Integer> number) {
    return withScope(new Scope(number, scope.people()));
  }

  /** As {@link #of}, about these people too; names folded. */
  public Finding about(String... people) {
    return withScope(new Scope(scope.paragraph(), Set.of(people)));
  }

  public Finding with(Severity other) {
    return new Finding(rule, other, message, action, places, related, scope, law, accepted);
  }

  public Finding withAction(Words other) {
    return new Finding(rule, severity, message, other, places, related, scope, law, accepted);
  }

  public Finding and(Place place) {
    List<Place> more = Stream.concat(places.stream(), Stream.of(place)).toList();
    return new Finding(rule, severity, message, action, more, related, scope, law, accepted);
  }

  public Finding relatedTo(Place place) {
    List<Place> more = Stream.concat(related.stream(), Stream.of(place)).toList();
    return new Finding(rule, severity, message, action, places, more, scope, law, accepted);
  }

  public Finding acceptedBecause(String reason) {
    return new Finding(
        rule, severity, message, action, places, related, scope, law, Optional.of(reason));
  }

  private Finding withScope(Scope other) {
    return new Finding(rule, severity, message, action, places, related, other, law, accepted);
  }
}
