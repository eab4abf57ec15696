package se.paragraf.index.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.paragraf.index.check.fact.Comparison;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Finding;

/**
 * Findings that somebody lets stand, each with the reason; kept in a file beside the minutes.
 *
 * <p>An acceptance is tied to the words it is about: when those change, it is void and the finding
 * is back.
 */
public record AcceptedFindings(List<Accepted> entries) {

  public static final AcceptedFindings NONE = new AcceptedFindings(List.of());

  /** How much of the hash is kept: enough that two findings of one record never share it. */
  private static final int FINGERPRINT_LENGTH = 16;

  /**
   * A finding that is accepted.
   *
   * @param rule id
   * @param fingerprint of the words it is about
   * @param quote the words, for the reader of the file
   */
  public record Accepted(String rule, String fingerprint, String quote, String reason) {}

  public AcceptedFindings {
    entries = List.copyOf(entries);
  }

  public static Accepted accept(Finding finding, String reason) {
    String quote = finding.places().getFirst().quote();
    return new Accepted(finding.rule(), fingerprint(finding), quote, reason);
  }

  public AcceptedFindings and(Accepted entry) {
    return new AcceptedFindings(
        java.util.stream.Stream.concat(
                entries.stream().filter(e -> !e.fingerprint().equals(entry.fingerprint())),
                java.util.stream.Stream.of(entry))
            .toList());
  }

  Finding apply(Finding finding) {
    return reason(finding).map(finding::acceptedBecause).orElse(finding);
  }

  private Optional<String> reason(Finding finding) {
    String fingerprint = fingerprint(finding);
    return entries.stream()
        .filter(entry -> entry.rule().equals(finding.rule()))
        .filter(entry -> entry.fingerprint().equals(fingerprint))
        .map(Accepted::reason)
        .findFirst();
  }

  /** Of the rule, the message and the words at its places; not of where on the page they stand. */
  public static String fingerprint(Finding finding) {
    String words =
        finding.places().stream()
            .map(Place::quote)
            .map(Comparison::fold)
            .collect(Collectors.joining("\n"));
    String about = finding.rule() + "\n" + finding.message().swedish() + "\n" + words;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(about.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_LENGTH);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
