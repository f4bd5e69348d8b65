package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.campaign.compare.Board;
import dev.rehearse.campaign.compare.Compared;
import dev.rehearse.campaign.compare.Lineup;
import dev.rehearse.campaign.compare.Ranking.Place;
import dev.rehearse.campaign.compare.Variant;
import dev.rehearse.measure.Figure;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.stats.Differences;
import dev.rehearse.stats.Discordance;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Interval;
import java.io.IOException;
import java.util.Locale;

/**
 * A comparison as JSON for programs: all that went in, so that it can be had again from its own output, and all that came out.
 * Times are in nanoseconds, sizes in bytes; nothing in it depends on the clock, the machine or the threads.
 */
public final class ComparisonResult {

    private final Compared compared;
    private final Board board;
    private final String version;
    private final String command;

    /**
     * The result of a comparison.
     *
     * @param version of this product
     * @param command the word behind {@code rehearse} that gives it again
     */
    public ComparisonResult(Compared compared, String version, String command) {
        this.compared = compared;
        this.board = compared.board();
        this.version = version;
        this.command = command;
    }

    /** The whole text, ending with a line feed. */
    public String text() {
        return JsonText.of(this::fields);
    }

    private void fields(JsonGenerator out) throws IOException {
        inputs(out);
        out.writeNumberField("replications", board.count());
        out.writeStringField("stopped", compared.stop().name().toLowerCase(Locale.ROOT));
        out.writeObjectFieldStart("intervals");
        out.writeNumberField("level", Amounts.exact(compared.aim().level()));
        out.writeNumberField("differences", compared.statements());
        out.writeNumberField("level of each", Amounts.exact(compared.levelEach()));
        out.writeStringField("measures", "Student's t on pairs");
        out.writeStringField("events", "McNemar's exact test with Clopper and Pearson");
        out.writeEndObject();
        if (board.count() > 0) {
            ranking(out);
            out.writeArrayFieldStart("variants");
            for (int variant = 0; variant < compared.lineup().variants().size(); variant++) {
                variant(variant, out);
            }
            out.writeEndArray();
        }
    }

    private void inputs(JsonGenerator out) throws IOException {
        Lineup lineup = compared.lineup();
        out.writeStringField("version", version);
        out.writeStringField("repeat", new ComparisonCommand(compared, command).text());
        JsonText.strings("scenarios", lineup.scenarios(), out);
        out.writeArrayFieldStart("texts");
        Scenario before = null;
        for (Variant variant : lineup.variants()) {
            Scenario scenario = variant.rehearsal().scenario();
            if (before == null || !before.name().equals(scenario.name())) {
                out.writeString(scenario.source().text());
            }
            before = scenario;
        }
        out.writeEndArray();
        JsonText.strings("set", lineup.settings(), out);
        JsonText.strings("vary", lineup.varies(), out);
        JsonText.strings("given", lineup.faults(), out);
        out.writeNumberField("seed", compared.seed());
    }

    private void ranking(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("ranking");
        out.writeStringField("measure", compared.ranked().name());
        out.writeNumberField(
                "probability of correct selection", Amounts.exact(compared.aim().level()));
        out.writeArrayFieldStart("places");
        for (Place place : compared.ranking().places()) {
            out.writeStartObject();
            out.writeStringField("variant", Variant.letter(place.variant()));
            CampaignFigures.number("mean", place.mean(), out);
            CampaignFigures.number("at most from the best", place.atMost(), out);
            out.writeBooleanField("out", place.out());
            out.writeBooleanField("rough", place.rough());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void variant(int variant, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("variant", Variant.letter(variant));
        Variant one = compared.lineup().variants().get(variant);
        out.writeStringField("scenario", one.rehearsal().scenario().name());
        JsonText.strings("settings", one.settings(), out);
        out.writeObjectFieldStart("measures");
        for (int measure = 0; measure < compared.common().measures().size(); measure++) {
            measure(variant, measure, out);
        }
        out.writeEndObject();
        out.writeObjectFieldStart("events");
        for (int event = 0; event <= compared.common().properties().size(); event++) {
            event(variant, event, out);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void measure(int variant, int measure, JsonGenerator out) throws IOException {
        Figure figure = compared.common().measures().get(measure);
        ExactTally tally = board.own(variant, measure);
        out.writeObjectFieldStart(figure.name());
        out.writeStringField("unit", figure.unit().name().toLowerCase(Locale.ROOT));
        out.writeNumberField("sum", tally.sum());
        CampaignFigures.number("mean", tally.mean(), out);
        CampaignFigures.number("variance", tally.variance(), out);
        out.writeBooleanField("rough", board.rough(variant, measure));
        out.writeNumberField("not over", board.open(variant, measure));
        if (variant > 0) {
            Differences differences = board.against(variant, measure);
            out.writeObjectFieldStart("less A");
            CampaignFigures.number("mean", differences.tally().mean(), out);
            CampaignFigures.interval(differences.tally().interval(compared.levelEach()), out);
            CampaignFigures.number("variance", differences.tally().variance(), out);
            out.writeBooleanField("rough", differences.rough());
            CampaignFigures.number("variance reduction", differences.reduction(board.own(0, measure), tally), out);
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void event(int variant, int event, JsonGenerator out) throws IOException {
        String name = event == 0
                ? "completed"
                : "violated: " + compared.common().properties().get(event - 1);
        out.writeObjectFieldStart(name);
        out.writeNumberField("times", board.happened(variant, event).events());
        if (variant > 0) {
            Discordance pairs = board.discordance(variant, event);
            Interval interval = pairs.interval(compared.levelEach());
            out.writeObjectFieldStart("less A");
            out.writeNumberField("only here", pairs.onlySecond());
            out.writeNumberField("only in A", pairs.onlyFirst());
            CampaignFigures.number("difference", pairs.estimate(), out);
            CampaignFigures.interval(interval, out);
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
