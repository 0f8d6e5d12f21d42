package org.kmpsolv.scenarios.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.DoubleStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kmpsolv.scenarios.bench.Run.Outcome;
import org.w3c.dom.Document;

/** Medians, ratios and how they are shown. */
class BenchmarkTest {
  private static final Subject SMALL = new Subject("generated", 4000);
  private static final Subject LARGE = new Subject("a <given> one", 20_000);

  private final Benchmark benchmark =
      new Benchmark(
          ImmutableList.of("2 processors & more"),
          ImmutableList.of(
              done(LARGE, Tool.KMPSOLV, 0.5, 0.3, 9),
              done(LARGE, Tool.TESTSOLV, 1, 1),
              done(SMALL, Tool.KMPSOLV, 0.2),
              failing(SMALL, Tool.TESTSOLV, Outcome.TIMEOUT, 4)));

  private static Measurement done(Subject subject, Tool tool, double... seconds) {
    return new Measurement(
        subject,
        Work.UPDATE,
        tool,
        DoubleStream.of(seconds)
            .mapToObj(each -> new Run(Outcome.DONE, each, each / 2, 2048))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Measurement failing(Subject subject, Tool tool, Outcome outcome, double seconds) {
    return new Measurement(
        subject, Work.UPDATE, tool, ImmutableList.of(new Run(outcome, seconds, -1, -1)));
  }

  @Test
  void oneRunThatTakesLongDoesNotMoveTheMedian() {
    assertEquals(0.5, benchmark.measurements().get(0).seconds());
    assertEquals(1.5, done(SMALL, Tool.ZYPPER, 1, 2).seconds());
  }

  @Test
  void theSmallestStandsFirstAndRatiosAreOursByTheirs() {
    assertEquals(
        List.of(
            List.of(
                "update all", "generated", "4,000", "0.20 s", "> 4 s", "< 0.05", "-", "2 MiB / -"),
            List.of(
                "update all",
                "a <given> one",
                "20,000",
                "0.50 s",
                "1.00 s",
                "0.50",
                "0.50",
                "2 MiB / 2 MiB")),
        benchmark.table().rows());
  }

  @Test
  void whatFailedHasNoTimeAndNoRatio() {
    Benchmark failed =
        new Benchmark(
            ImmutableList.of(),
            ImmutableList.of(
                done(SMALL, Tool.KMPSOLV, 1), failing(SMALL, Tool.TESTSOLV, Outcome.FAILED, 1)));
    assertEquals(List.of("failed", "-"), failed.table().rows().get(0).subList(4, 6));
  }

  @Test
  void theFiguresAreALineEach() {
    List<String> lines = benchmark.csv().lines().toList();
    assertEquals(5, lines.size());
    assertEquals(
        "\"update all\",\"a <given> one\",20000,kmpsolv,done,3,0.500,0.250,2048", lines.get(1));
    assertEquals("\"update all\",\"generated\",4000,testsolv,timeout,1,4.000,,", lines.get(4));
  }

  @Test
  void thePlotHasAPointForEachMeasurementAndHollowOnesForThoseThatWereEnded() throws Exception {
    Document plot =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(benchmark.plot().getBytes(StandardCharsets.UTF_8)));
    // Two circles are the legend's.
    assertEquals(2 + 4, plot.getElementsByTagName("circle").getLength());
    assertEquals(
        1, benchmark.plot().lines().filter(each -> each.contains("fill=\"#fff\" stroke")).count());
  }

  @Test
  void thePageNeedsNothingElseAndEscapesWhatItShows() {
    String page = benchmark.html();
    assertTrue(page.contains("<svg") && page.contains("<td>a &lt;given&gt; one</td>"), page);
    assertTrue(page.contains("<li>2 processors &amp; more</li>"), page);
    assertFalse(page.contains("href=") || page.contains("src="), page);
  }

  @Test
  void anAxisHasWholeDecades() {
    Scale scale = Scale.around(0.2, 30, 0, 300);
    assertEquals(List.of(0.1, 1.0, 10.0, 100.0), scale.ticks());
    assertEquals(100, scale.at(1), 1e-9);
  }
}
