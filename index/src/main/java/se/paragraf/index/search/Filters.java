package se.paragraf.index.search;

import java.time.LocalDate;
import java.util.Optional;
import se.paragraf.model.DocumentKind;

/**
 * What a search is narrowed to; empty components narrow nothing.
 *
 * @param body name, alias or abbreviation of an organ
 * @param organization name of a region or municipality
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param caseNumber however typed
 * @param party letters as printed
 * @param person name or part of one
 */
public record Filters(
    Optional<String> body,
    Optional<String> organization,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<DocumentKind> kind,
    Optional<HitType> type,
    Optional<String> caseNumber,
    Optional<String> party,
    Optional<String> person) {

  /** Narrows nothing. */
  public static final Filters NONE =
      new Filters(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Filters withBody(String name) {
    return new Filters(
        Optional.of(name), organization, from, to, kind, type, caseNumber, party, person);
  }

  public Filters withOrganization(String name) {
    return new Filters(body, Optional.of(name), from, to, kind, type, caseNumber, party, person);
  }

  public Filters withFrom(LocalDate day) {
    return new Filters(
        body, organization, Optional.of(day), to, kind, type, caseNumber, party, person);
  }

  public Filters withTo(LocalDate day) {
    return new Filters(
        body, organization, from, Optional.of(day), kind, type, caseNumber, party, person);
  }

  public Filters withKind(DocumentKind only) {
    return new Filters(
        body, organization, from, to, Optional.of(only), type, caseNumber, party, person);
  }

  public Filters withType(HitType only) {
    return new Filters(
        body, organization, from, to, kind, Optional.of(only), caseNumber, party, person);
  }

  public Filters withCaseNumber(String number) {
    return new Filters(
        body, organization, from, to, kind, type, Optional.of(number), party, person);
  }

  public Filters withParty(String letters) {
    return new Filters(
        body, organization, from, to, kind, type, caseNumber, Optional.of(letters), person);
  }

  public Filters withPerson(String name) {
    return new Filters(
        body, organization, from, to, kind, type, caseNumber, party, Optional.of(name));
  }
}
