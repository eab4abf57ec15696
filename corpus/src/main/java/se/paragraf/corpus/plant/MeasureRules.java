package se.paragraf.corpus.plant;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.corpus.plant.WriteMinutes.Stage;
import se.paragraf.index.check.CheckMinutes;
import se.paragraf.index.check.CheckReport;
import se.paragraf.index.check.CheckRequest;
import se.paragraf.index.check.fact.Register;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.model.Severity;

/**
 * Counts what the check finds of planted errors, and what it says about minutes without any; every
 * one is set on pages and read again.
 */
public final class MeasureRules {

  /** The layouts; the first four can print what contradicts the source. */
  private static final List<String> TEMPLATES =
      List.of("ledger", "stacked", "navy", "plain", "region", "municipal");

  private static final int PRINTING = 4;

  /** Apart, so that no two rounds draw the same minutes. */
  private static final int SEEDS_PER_ROUND = 1000;

  static final List<Plant> PLANTS =
      Stream.of(
              PlantsOfFrame.ALL,
              PlantsOfAttendance.ALL,
              PlantsOfApproval.ALL,
              PlantsOfDecisions.ALL,
              PlantsOfDuties.ALL,
              PlantsOfVotes.ALL,
              PlantsOfDissent.ALL,
              PlantsOfFigures.ALL,
              PlantsBeside.ALL)
          .flatMap(List::stream)
          .toList();

  private MeasureRules() {}

  /**
   * What came of it.
   *
   * @param asked errors planted, or minutes without any
   * @param right errors found, or minutes that nothing is said about
   * @param wrong what went wrong, a line each
   */
  public record Measured(int asked, int right, List<String> wrong) {
    public Measured {
      wrong = List.copyOf(wrong);
    }

    /** Share of those asked, 0–1. */
    public double share() {
      return asked == 0 ? 1 : (double) right / asked;
    }
  }

  /** {@code [ROUNDS]}: all plants and 24 right minutes, so many times over; prints what fails. */
  public static void main(String[] args) throws IOException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1;
    for (int round = 0; round < rounds; round++) {
      print("planted", planted(round, 1));
      print("right", right(round));
    }
  }

  private static void print(String what, Measured measured) {
    measured.wrong().forEach(System.out::println);
    System.out.printf("%s %d of %d%n", what, measured.right(), measured.asked());
  }

  /**
   * Plants errors, each in minutes of its own.
   *
   * @param every only each so manieth of them
   */
  public static Measured planted(int round, int every) throws IOException {
    List<String> missed = new ArrayList<>();
    int asked = 0;
    try (ReadBack pages = new ReadBack()) {
      for (int at = 0; at < PLANTS.size(); at += every) {
        asked++;
        planted(round, at, pages).ifPresent(missed::add);
      }
    }
    return new Measured(asked, asked - missed.size(), missed);
  }

  private static Optional<String> planted(int round, int at, ReadBack pages) {
    Plant plant = PLANTS.get(at);
    int layouts = plant.onlyPrinted() ? PRINTING : TEMPLATES.size();
    String template = TEMPLATES.get((at + round) % layouts);
    boolean posted = plant.stage().name().equals(Stage.POSTED.name());
    Stage stage = posted ? Stage.POSTED : Stage.values()[at % 2];
    WriteMinutes minutes =
        new WriteMinutes((long) SEEDS_PER_ROUND * (round + 1) + at, template, stage);
    String right = minutes.write();
    CheckReport report =
        new CheckMinutes(request(plant, new Told(right), pages))
            .check(pages.read(minutes.fileName(), plant.apply(right)));
    boolean found = report.findings().stream().anyMatch(f -> f.rule().equals(plant.rule()));
    return found
        ? Optional.empty()
        : Optional.of(
            "missed %s (plant %d, %s): %s".formatted(plant.rule(), at, template, loud(report)));
  }

  private static CheckRequest request(Plant plant, Told right, ReadBack pages) {
    CheckRequest request = CheckRequest.ALONE;
    if (plant.other().isPresent()) {
      request = request.against(pages.beside(plant.other().get().apply(right)));
    }
    List<String> register = plant.register().apply(right);
    return register.isEmpty() ? request : request.with(Register.parse(register));
  }

  /** Right minutes: every layout in every stage. */
  public static Measured right(int round) throws IOException {
    List<String> alarms = new ArrayList<>();
    int asked = 0;
    try (ReadBack pages = new ReadBack()) {
      for (String template : TEMPLATES) {
        for (Stage stage : Stage.values()) {
          asked++;
          WriteMinutes minutes = new WriteMinutes(7L * round + asked, template, stage);
          List<String> loud =
              loud(
                  new CheckMinutes(request(stage))
                      .check(pages.read(minutes.fileName(), minutes.write())));
          if (!loud.isEmpty()) {
            alarms.add("alarm in %s, %s: %s".formatted(template, stage, loud));
          }
        }
      }
    }
    return new Measured(asked, asked - alarms.size(), alarms);
  }

  /** No page tells that it is out on the web. */
  private static CheckRequest request(Stage stage) {
    return stage == Stage.PUBLISHED
        ? CheckRequest.ALONE.at(se.paragraf.index.check.rule.Stage.PUBLISHED)
        : CheckRequest.ALONE;
  }

  private static List<String> loud(CheckReport report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(MeasureRules::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.rule() + " " + finding.message().swedish();
  }
}
