package dev.ballast.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.appraisal.CollateralPlan;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Examples;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.compute.DemandCurve;
import dev.ballast.compute.Hedge;
import dev.ballast.compute.HedgeModel;
import dev.ballast.finance.CovenantModel;
import dev.ballast.finance.TestedCovenant;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.timeline.LtvMonth;
import dev.ballast.unit.Share;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pictures show the figures of their tables, to who sees them and to who does not. */
class PicturesTest {

    private static final Assessor ASSESSOR = new Assessor(Rules.bundled().get(), Models.bundled());

    static Stream<String> clients() {
        return Examples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void are_sound_markup_with_words_for_who_does_not_see_them(String client) throws Exception {
        List<Picture> pictures = Pictures.of(assessment(client));

        assertThat(pictures).isNotEmpty();
        var ids = new HashSet<String>();
        for (Picture picture : pictures) {
            assertThat(ids.add(picture.id())).as("ids are unique").isTrue();
            Element svg = document(picture).getDocumentElement();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            for (String id : svg.getAttribute("aria-labelledby").split(" ", -1)) {
                assertThat(all(svg, "*").stream().map(each -> each.getAttribute("id")))
                        .contains(id);
            }
            assertThat(all(svg, "title").get(0).getTextContent()).isEqualTo(picture.title());
            assertThat(all(svg, "desc").get(0).getTextContent()).isEqualTo(picture.says());
            assertThat(picture.svg()).doesNotContain("<script", "style=", "href", "NaN", "Infinity", "onload");
            assertThat(picture.rows())
                    .isNotEmpty()
                    .allMatch(row -> row.size() == picture.heads().size());
            inside(svg);
        }
    }

    @ParameterizedTest
    @MethodSource("clients")
    void are_the_same_each_time(String client) {
        assertThat(Pictures.of(assessment(client))).isEqualTo(Pictures.of(assessment(client)));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void draw_a_month_below_the_line_exactly_where_cash_is_missing(String client) throws Exception {
        CashPlan plan = CashPlan.of(evidence(client));
        if (plan.months().isEmpty()) {
            assertThat(CashPicture.of(plan)).isEmpty();
            return;
        }
        Picture picture = CashPicture.of(plan).orElseThrow();
        Element svg = document(picture).getDocumentElement();
        double zero = number(all(svg, "line").get(0), "y1");
        List<Element> bars = all(svg, "rect");

        assertThat(bars).hasSameSizeAs(plan.months());
        assertThat(picture.rows()).hasSameSizeAs(plan.months());
        for (int at = 0; at < bars.size(); at++) {
            boolean isMissing = plan.months().get(at).closing() < 0;
            assertThat(bars.get(at).getAttribute("class")).isEqualTo(isMissing ? "bar missing" : "bar");
            double top = number(bars.get(at), "y");
            assertThat(isMissing ? top >= zero - 0.2 : top <= zero + 0.2).isTrue();
        }
    }

    @Test
    void cross_where_a_loan_is_under_water() throws Exception {
        List<LtvMonth> months = CollateralPlan.of(evidence("weak-borrower")).months();
        List<Picture> pictures = CollateralPicture.of(CollateralPlan.of(evidence("weak-borrower")));

        for (Picture picture : pictures) {
            List<LtvMonth> loan = months.stream()
                    .filter(each -> picture.id().equals("collateral-" + each.instrument()))
                    .toList();
            Element svg = document(picture).getDocumentElement();
            List<double[]> owed = points(all(svg, "polyline").get(0));
            List<double[]> worth = points(all(svg, "polyline").get(1));
            assertThat(owed).hasSameSizeAs(loan);
            for (int at = 0; at < loan.size(); at++) {
                double above = worth.get(at)[1] - owed.get(at)[1];
                assertThat(loan.get(at).isUnderWater() ? above >= 0 : above <= 0)
                        .as("month %s of %s", loan.get(at).month(), picture.id())
                        .isTrue();
            }
        }
        assertThat(pictures).hasSize(3).anyMatch(each -> each.says().startsWith("More is owed than the silicon"));
    }

    @Test
    void draw_a_covenant_left_of_the_line_exactly_where_it_is_broken() throws Exception {
        List<TestedCovenant> tests = CovenantModel.byQuarter(evidence("weak-borrower"));
        Picture picture = CovenantPicture.of(tests).orElseThrow();
        Element svg = document(picture).getDocumentElement();
        double middle = number(all(svg, "line").get(0), "x1");
        List<Element> bars = all(svg, "rect");

        assertThat(tests).hasSize(10);
        assertThat(bars).hasSize(2);
        assertThat(picture.rows()).hasSameSizeAs(tests);
        for (int covenant = 1; covenant <= 2; covenant++) {
            int number = covenant;
            double least = tests.stream()
                    .filter(each -> each.number() == number)
                    .mapToDouble(each -> each.headroom().value())
                    .min()
                    .orElseThrow();
            assertThat(bars).anySatisfy(bar -> {
                assertThat(number(bar, "width")).isCloseTo(Math.abs(least) * (middle - 150), Offset.offset(0.1));
                assertThat(number(bar, "x") < middle).isEqualTo(least < 0);
            });
        }
        assertThat(picture.says())
                .isEqualTo(
                        "2 of 2 covenants would be broken within a year. The tightest is debt to EBITDA, at most 6.00x: it is missed by 100 % of its level or more in 12 months.");
        assertThat(CovenantPicture.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void draw_what_is_owned_and_best_to_own_at_the_height_of_the_figures_of_the_hedge(String client) throws Exception {
        Optional<DemandCurve> curve = HedgeModel.curve(evidence(client));
        Optional<Hedge> hedge = assessment(client).appraised().facts().stream()
                .filter(Hedge.class::isInstance)
                .map(Hedge.class::cast)
                .findFirst();
        assertThat(curve.isPresent()).isEqualTo(hedge.isPresent());
        if (curve.isEmpty()) {
            return;
        }
        double high = curve.get().points().get(5).demand().value();
        assertThat(curve.get().points().get(5).hours()).isEqualTo(Share.of(0.1));
        assertThat(curve.get().owned().value() / high)
                .isCloseTo(hedge.get().ownedShare().value(), Offset.offset(1e-9));
        assertThat(curve.get().bestHigh().value() / high)
                .isCloseTo(hedge.get().optimalHigh().value(), Offset.offset(1e-9));
        Picture picture = HedgePicture.of(curve.get());
        Element svg = document(picture).getDocumentElement();
        List<double[]> drawn = points(all(svg, "polyline").get(0));
        double owned = number(all(svg, "line").get(0), "y1");

        assertThat(drawn).hasSameSizeAs(curve.get().points());
        for (int at = 0; at < drawn.size(); at++) {
            double above = curve.get().points().get(at).demand().value()
                    - curve.get().owned().value();
            assertThat(above > 0 ? drawn.get(at)[1] <= owned : drawn.get(at)[1] >= owned)
                    .isTrue();
        }
    }

    @Test
    void make_the_longest_bar_of_the_largest_amount() throws Exception {
        Assessment assessment = assessment("weak-borrower");
        Picture picture = StakePicture.of(assessment.advice()).orElseThrow();
        List<Element> bars = all(document(picture).getDocumentElement(), "rect");

        var amounts = assessment.advice().read().stream()
                .flatMap(each -> each.atStake().amount().stream())
                .limit(bars.size())
                .toList();
        double longest =
                bars.stream().mapToDouble(each -> number(each, "width")).max().orElseThrow();
        double most = amounts.stream().mapToDouble(each -> each.value()).max().orElseThrow();
        for (int at = 0; at < bars.size(); at++) {
            assertThat(number(bars.get(at), "width") / longest)
                    .isCloseTo(amounts.get(at).value() / most, Offset.offset(0.002));
        }
    }

    /** Nothing is drawn outside the frame. */
    private static void inside(Element svg) {
        String[] frame = svg.getAttribute("viewBox").split(" ", -1);
        double width = Double.parseDouble(frame[2]);
        double height = Double.parseDouble(frame[3]);
        for (Element bar : all(svg, "rect")) {
            assertThat(number(bar, "x")).isBetween(0.0, width);
            assertThat(number(bar, "x") + number(bar, "width")).isBetween(0.0, width + 0.1);
            assertThat(number(bar, "y")).isBetween(0.0, height);
            assertThat(number(bar, "y") + number(bar, "height")).isBetween(0.0, height + 0.1);
        }
        for (Element line : all(svg, "polyline")) {
            for (double[] point : points(line)) {
                assertThat(point[0]).isBetween(0.0, width);
                assertThat(point[1]).isBetween(0.0, height);
            }
        }
    }

    private static List<double[]> points(Element line) {
        return Stream.of(line.getAttribute("points").split(" ", -1))
                .map(each -> each.split(",", -1))
                .map(each -> new double[] {Double.parseDouble(each[0]), Double.parseDouble(each[1])})
                .toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static List<Element> all(Element under, String name) {
        NodeList found = under.getElementsByTagName(name);
        var all = new ArrayList<Element>();
        for (int at = 0; at < found.getLength(); at++) {
            all.add((Element) found.item(at));
        }
        return all;
    }

    private static Document document(Picture picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture.svg())));
    }

    private static Assessment assessment(String client) {
        return ASSESSOR.assess(evidence(client));
    }

    private static Evidence evidence(String client) {
        byte[] text = Examples.profile(client).orElseThrow().getBytes(StandardCharsets.UTF_8);
        return ProfileReader.read(client, text).get();
    }
}
