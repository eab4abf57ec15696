package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.quantity.ReadIndicator.Indicator;
import se.paragraf.model.Quantity.Status;

/** Binds the numbers of a sentence to what they mean. */
final class BindSentence {

  private final OrganizationNames names;
  private final Setting setting;

  private final Fallback fallback;

  BindSentence(OrganizationNames names, Setting setting, Fallback fallback) {
    this.names = names;
    this.setting = setting;
    this.fallback = fallback;
  }

  /** Status of amounts, and of shares and counts, of which no word says one. */
  record Fallback(Status ofMoney, Status ofRest) {
    Status of(Mention mention) {
      return mention.unit().isMoney() ? ofMoney : ofRest;
    }
  }

  /**
   * What came of a sentence.
   *
   * @param facts in the order of the text
   * @param discourse what the next sentence is to know
   */
  record Bound(List<Fact> facts, Discourse discourse) {}

  Bound bind(Sentence sentence, Discourse before) {
    ReadOrganization organizations = new ReadOrganization(sentence, names);
    ReadIndicator indicators = new ReadIndicator(sentence, organizations.spans());
    Discourse discourse = organizations.subject().map(before::withOrganization).orElse(before);
    if (sentence.mentions().isEmpty()) {
      return new Bound(List.of(), indicators.subject().map(discourse::about).orElse(discourse));
    }
    ReadMeaning meanings = new ReadMeaning(sentence);
    ReadPeriod periods = new ReadPeriod(sentence, setting);
    Optional<Period> lead =
        before.lead().or(() -> periods.tellsOn() ? before.opened() : Optional.empty());
    List<Fact> facts = new ArrayList<>();
    Optional<Meaning> meaning = Optional.empty();
    Optional<Period> period = Optional.empty();
    for (Mention mention : sentence.mentions()) {
      Meaning its = meanings.of(mention, meaning, fallback.of(mention));
      Period when = periods.of(mention, its, period, lead);
      Indicator indicator = indicators.of(mention, its.status(), discourse);
      facts.add(
          new Fact(mention, its, when, organizations.of(mention, discourse), indicator.text()));
      discourse =
          meanings.isLimit(mention) ? discourse : discourse.withIndicator(indicator.content());
      meaning = Optional.of(its);
      period = Optional.of(when);
    }
    return new Bound(List.copyOf(facts), discourse.withOpened(periods.opening()));
  }
}
