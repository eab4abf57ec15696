package se.paragraf.extract.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Makes the model of {@link LearnedNames} of the sentences in {@code organisation-names.txt}. */
final class TrainNames {

  private static final String SENTENCES = "organisation-names.txt";

  /** Words and their shapes two to either side, the ending, and what the word was before. */
  private static final String FEATURES = "organisation-names-features.xml";

  private static final int ITERATIONS = 30;

  private TrainNames() {}

  static List<NameSample> samples() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TrainNames.class.getResourceAsStream(SENTENCES)),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        samples.add(NameSample.parse(line, null, true));
      }
    }
    return samples;
  }

  /** Always the same for the same samples: the perceptron goes through them in their order. */
  static TokenNameFinderModel train(List<NameSample> samples) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    return NameFinderME.train(
        "sv",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new TokenNameFinderFactory(features(), Map.of(), new BioCodec()));
  }

  private static byte[] features() throws IOException {
    try (var in = Objects.requireNonNull(TrainNames.class.getResourceAsStream(FEATURES))) {
      return in.readAllBytes();
    }
  }
}
