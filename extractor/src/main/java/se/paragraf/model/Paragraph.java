package se.paragraf.model;

import java.util.List;
import java.util.Optional;

/**
 * A § of minutes: one matter, from its number to the next one. Never a paragraph of prose.
 *
 * @param number empty in an extract or memo that carries one matter without a number
 * @param lastNumber of {@code §§ 45–47} the 47
 * @param label the number as printed: {@code VON § 37}
 * @param title as printed, wrapped lines joined
 * @param caseNumbers as printed without {@code Dnr}
 * @param regions one per page and column it spans, in reading order; empty only in a file without
 *     pages
 * @param decisions what this meeting decided
 * @param proposals what was proposed to it, or by it to a higher body under its own heading
 * @param proposition the proposition order (propositionsordning), as printed
 * @param notes protokollsanteckningar and särskilda yttranden
 * @param earlierHandling what other bodies decided before, quoted here
 * @param attachments one per entry as printed
 * @param recipients one per entry as printed
 * @param approved whether the § says that it is approved ({@code Paragrafen är justerad})
 * @param sections everything in the §, in printed order, each under its heading
 */
public record Paragraph(
    Optional<Integer> number,
    Optional<Integer> lastNumber,
    Optional<String> label,
    Optional<String> title,
    List<String> caseNumbers,
    List<Region> regions,
    List<Decision> decisions,
    List<Proposal> proposals,
    List<Motion> motions,
    Optional<String> proposition,
    List<Vote> votes,
    List<Reservation> reservations,
    List<Recusal> recusals,
    List<Reservation> notes,
    List<EarlierDecision> earlierHandling,
    List<String> attachments,
    List<String> recipients,
    boolean approved,
    List<Assignment> assignments,
    List<Section> sections) {

  public Paragraph {
    caseNumbers = List.copyOf(caseNumbers);
    regions = List.copyOf(regions);
    decisions = List.copyOf(decisions);
    proposals = List.copyOf(proposals);
    motions = List.copyOf(motions);
    votes = List.copyOf(votes);
    reservations = List.copyOf(reservations);
    recusals = List.copyOf(recusals);
    notes = List.copyOf(notes);
    earlierHandling = List.copyOf(earlierHandling);
    attachments = List.copyOf(attachments);
    recipients = List.copyOf(recipients);
    assignments = List.copyOf(assignments);
    sections = List.copyOf(sections);
  }

  public Paragraph withVotes(List<Vote> votes) {
    return new Paragraph(
        number,
        lastNumber,
        label,
        title,
        caseNumbers,
        regions,
        decisions,
        proposals,
        motions,
        proposition,
        votes,
        reservations,
        recusals,
        notes,
        earlierHandling,
        attachments,
        recipients,
        approved,
        assignments,
        sections);
  }

  /** One point of a decision or proposal, or its one sentence. */
  public record Item(String text, List<Region> regions) {
    public Item {
      regions = List.copyOf(regions);
    }
  }

  /**
   * A block under a decision heading.
   *
   * @param lead the line that the points follow ({@code Regionstyrelsen beslutar att}); empty when
   *     there is none
   * @param items one per point; non-empty
   * @param by the body named in the heading, when it names one
   */
  public record Decision(String lead, Optional<String> by, List<Item> items) {
    public Decision {
      items = List.copyOf(items);
    }
  }

  /**
   * A block under a proposal heading.
   *
   * @param by who proposes, when the heading or lead names it
   * @param to the higher body it goes to, when the heading names one ({@code FÖRSLAG –
   *     Kommunfullmäktige})
   */
  public record Proposal(String lead, Optional<String> by, Optional<String> to, List<Item> items) {
    public Proposal {
      items = List.copyOf(items);
    }
  }

  /**
   * A yrkande.
   *
   * @param by names without party letters
   */
  public record Motion(List<String> by, String text, List<Region> regions) {
    public Motion {
      by = List.copyOf(by);
      regions = List.copyOf(regions);
    }
  }

  /**
   * A votering.
   *
   * @param ballots one per voter, when they are printed
   */
  public record Vote(
      Optional<Integer> yes,
      Optional<Integer> no,
      Optional<Integer> abstain,
      Optional<Integer> absent,
      List<Ballot> ballots,
      List<Region> regions) {
    public Vote {
      ballots = List.copyOf(ballots);
      regions = List.copyOf(regions);
    }
  }

  /** How one person voted. */
  public record Ballot(String name, Optional<String> party, Choice choice) {}

  /** The side taken in a vote. */
  public enum Choice {
    YES,
    NO,
    ABSTAIN,
    ABSENT
  }

  /**
   * A reservation, or a note or special statement.
   *
   * @param by names without party letters
   */
  public record Reservation(List<String> by, String text, List<Region> regions) {
    public Reservation {
      by = List.copyOf(by);
      regions = List.copyOf(regions);
    }
  }

  /** Somebody who did not take part because of jäv. */
  public record Recusal(String name, Optional<String> party, String text, List<Region> regions) {
    public Recusal {
      regions = List.copyOf(regions);
    }
  }

  /** What another body decided earlier in the same matter, as this § quotes it. */
  public record EarlierDecision(
      String body,
      Optional<String> date,
      Optional<String> paragraph,
      String text,
      List<Region> regions) {
    public EarlierDecision {
      regions = List.copyOf(regions);
    }
  }

  /**
   * An order given by a decision.
   *
   * @param due date or words of the text ({@code 2024-06-11}, {@code november 2024})
   */
  public record Assignment(
      String text, Optional<String> receiver, Optional<String> due, List<Region> regions) {
    public Assignment {
      regions = List.copyOf(regions);
    }
  }

  /**
   * What stands under one heading of the §.
   *
   * @param heading as printed; empty for text before the first heading
   * @param text paragraphs separated by a line feed
   */
  public record Section(String heading, SectionRole role, String text, List<Region> regions) {
    public Section {
      regions = List.copyOf(regions);
    }
  }

  /** What a heading says its section is. */
  public enum SectionRole {
    DECISION,
    PROPOSAL,
    BACKGROUND,
    SUMMARY,
    MOTIONS,
    PROPOSITION,
    VOTE,
    RESERVATION,
    NOTE,
    RECUSAL,
    EARLIER,
    ATTACHMENTS,
    RECIPIENTS,
    APPROVAL,
    OTHER
  }

  /** {@code § 37} as people cite it; empty when there is no number. */
  public String cite() {
    return number
        .map(n -> lastNumber.map(last -> "§§ " + n + "–" + last).orElse("§ " + n))
        .orElse("");
  }
}
