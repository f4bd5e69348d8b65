package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.campaign.Availability;
import dev.rehearse.campaign.Result;
import dev.rehearse.campaign.Shares;
import dev.rehearse.campaign.Spread;
import dev.rehearse.campaign.Totals;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Interval;
import dev.rehearse.stats.Proportion;
import dev.rehearse.stats.Ranks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a campaign measured, as JSON. */
final class CampaignFigures {

    private static final double[] QUANTILES = {0.5, 0.9, 0.99};
    private static final int BARS = 20;

    /** Points of a series at most; of more, every so many are told. */
    private static final int POINTS = 240;

    private static final double NEARLY_ALL = 0.99;

    private final Result result;
    private final Totals totals;

    CampaignFigures(Result result) {
        this.result = result;
        this.totals = result.totals();
    }

    void write(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("measures");
        for (Spread spread : totals.spreads()) {
            out.writeFieldName(spread.name());
            spread(spread, out);
        }
        out.writeEndObject();
        parts("by step", totals.steps(), out);
        parts("by cause", totals.causes(), out);
        out.writeObjectFieldStart("services");
        for (int service = 0; service < totals.accounts().services().size(); service++) {
            out.writeFieldName(totals.accounts().services().get(service));
            series(totals.down().get(service), totals.degraded().get(service), out);
        }
        out.writeEndObject();
    }

    /** A probability with its interval. */
    void proportion(Proportion proportion, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("times", proportion.events());
        number("share", proportion.estimate(), out);
        interval(proportion.clopperPearson(result.level()), out);
        out.writeEndObject();
    }

    static void number(String name, double value, JsonGenerator out) throws IOException {
        if (Double.isFinite(value)) {
            out.writeNumberField(name, Amounts.exact(value));
        } else {
            out.writeNullField(name);
        }
    }

    /** An end that the observations do not bound is null. */
    static void interval(Interval interval, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("interval");
        for (double end : new double[] {interval.low(), interval.high()}) {
            if (Double.isFinite(end)) {
                out.writeNumber(Amounts.exact(end));
            } else {
                out.writeNull();
            }
        }
        out.writeEndArray();
    }

    private void spread(Spread spread, JsonGenerator out) throws IOException {
        ExactTally tally = spread.tally();
        out.writeStartObject();
        out.writeStringField("unit", spread.unit().name().toLowerCase(Locale.ROOT));
        out.writeNumberField("sum", tally.sum());
        number("mean", tally.mean(), out);
        interval(tally.interval(result.level()), out);
        out.writeBooleanField("rough", spread.rough());
        out.writeNumberField("not over", totals.open(spread.name()));
        number("variance", tally.variance(), out);
        out.writeNumberField("least", tally.min());
        out.writeNumberField("most", tally.max());
        out.writeNumberField("most in replication", spread.worst());
        out.writeNumberField("bits known", spread.ranks().resolution());
        out.writeArrayFieldStart("quantiles");
        for (double share : QUANTILES) {
            Ranks.Band band = spread.ranks().quantile(share);
            out.writeStartObject();
            number("share", share, out);
            out.writeNumberField("from", band.low());
            out.writeNumberField("to", band.high());
            interval(spread.ranks().interval(share, result.level()), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        histogram(spread, out);
        out.writeEndObject();
    }

    /** Bars of the same width from the least value on; the last bar's end is behind the greatest. */
    private static void histogram(Spread spread, JsonGenerator out) throws IOException {
        long least = spread.tally().min();
        long width = (spread.tally().max() - least) / BARS + 1;
        out.writeObjectFieldStart("histogram");
        out.writeNumberField("from", least);
        out.writeNumberField("width", width);
        out.writeArrayFieldStart("counts");
        long before = 0;
        for (int bar = 1; bar <= BARS; bar++) {
            long below = bar == BARS ? spread.ranks().count() : spread.ranks().below(least + bar * width);
            out.writeNumber(below - before);
            before = below;
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void parts(String name, List<Shares> shares, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        for (int account = 0; account < shares.size(); account++) {
            out.writeArrayFieldStart(totals.accounts().names().get(account));
            for (Map.Entry<String, ExactTally> part : CampaignParts.bySize(shares.get(account))) {
                ExactTally whole = part.getValue().upTo(totals.count());
                out.writeStartObject();
                out.writeStringField("name", part.getKey());
                out.writeNumberField("sum", whole.sum());
                out.writeNumberField("replications", part.getValue().count());
                number("mean", whole.mean(), out);
                interval(whole.interval(result.level()), out);
                out.writeBooleanField("rough", Shares.rough(part.getValue()));
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** The probability of each status over time, as far as the procedure has ended by in nearly all replications. */
    private void series(Availability down, Availability degraded, JsonGenerator out) throws IOException {
        long[] downs = down.counts();
        long[] degrades = degraded.counts();
        int stride = stride(down);
        out.writeStartObject();
        out.writeNumberField("distance", stride * down.distance());
        column("down", downs, stride, down, out);
        column("degraded", degrades, stride, down, out);
        out.writeArrayFieldStart("up");
        for (int point : points(stride, down)) {
            Proportion up = new Proportion(totals.count() - downs[point] - degrades[point], totals.count());
            out.writeStartObject();
            number("share", up.estimate(), out);
            interval(up.clopperPearson(result.level()), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void column(String name, long[] counts, int stride, Availability times, JsonGenerator out)
            throws IOException {
        out.writeArrayFieldStart(name);
        for (int point : points(stride, times)) {
            out.writeNumber(counts[point]);
        }
        out.writeEndArray();
    }

    private int last(Availability times) {
        Spread duration = totals.spread("duration");
        long shown =
                duration == null ? 0 : duration.ranks().quantile(NEARLY_ALL).high();
        return (int) Math.min(times.counts().length - 1, shown / times.distance() + 1);
    }

    private int stride(Availability times) {
        return last(times) / POINTS + 1;
    }

    private List<Integer> points(int stride, Availability times) {
        List<Integer> points = new ArrayList<>();
        for (int point = 0; point <= last(times); point += stride) {
            points.add(point);
        }
        return points;
    }
}
