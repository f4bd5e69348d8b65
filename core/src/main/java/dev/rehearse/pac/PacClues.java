package dev.rehearse.pac;

import dev.rehearse.site.plan.Draft;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed of a PAC, and what is usual after the step that was done last. */
final class PacClues {

    final Plan plan;
    final Typed typed;
    final @Nullable Plan usual;
    final List<Part> regions;
    final List<Part> hosts;
    final String pac;
    final String psor;
    final String database;

    PacClues(Plan plan, Typed typed, @Nullable Plan usual) {
        this.plan = plan;
        this.typed = typed;
        this.usual = usual;
        this.regions = plan.parts(PacParameters.REGION);
        this.hosts = plan.parts(PacParameters.HOST);
        this.pac = plan.parts(PacParameters.PAC).get(0).name();
        this.psor = plan.parts(PacParameters.PSOR).get(0).name();
        this.database = plan.parts(PacParameters.DATABASE).get(0).name();
    }

    /** What was typed; empty if nothing was. */
    String said(String part, String question) {
        return typed.text(part, question);
    }

    /** The same; empty also if it was typed that nobody answers. */
    String shown(String part, String question) {
        String said = said(part, question);
        return said.equals(PacTyped.SILENT) ? "" : said;
    }

    /** What is usual of a part; of one of which nothing can be said, what the scenario begins with. */
    String usually(String part, String attribute) {
        return (usual == null ? plan : usual).part(part).value(attribute).text();
    }

    /** The host of a region. */
    String host(Part region) {
        return region.value("host").text();
    }

    /** Whether a region is as it usually is, so that what is not typed of it is as usual too. */
    boolean asUsual(Draft draft, Part region) {
        String name = region.name();
        String host = host(region);
        return usual != null
                && draft.is(name, Outset.STATE, usually(name, Outset.STATE))
                && draft.is(name, Outset.DOING, usually(name, Outset.DOING))
                && draft.is(name, Outset.TROUBLE, usually(name, Outset.TROUBLE))
                && draft.is(host, Outset.LEVEL, usually(host, Outset.LEVEL))
                && draft.is(host, Outset.TROUBLE, usually(host, Outset.TROUBLE));
    }

    /** Whether processes of a region are there, be it that they are silent. */
    static boolean lives(Draft draft, String region) {
        boolean began = draft.is(region, Outset.STATE, Outset.STARTED) || draft.is(region, Outset.STATE, Outset.SPENT);
        return began && !draft.is(region, Outset.TROUBLE, Outset.CRASH);
    }

    /** Whether the host of a region is up. */
    boolean up(Draft draft, Part region) {
        return draft.is(host(region), Outset.TROUBLE, Outset.NONE);
    }

    /** Whether a region died, and nobody has put that in order since. */
    boolean died(Draft draft, Part region) {
        String name = region.name();
        boolean dead = draft.is(name, Outset.STATE, Outset.NOT_RESPONDING);
        boolean fell = draft.is(name, Outset.STATE, Outset.STARTED)
                && (!up(draft, region) || draft.is(name, Outset.TROUBLE, Outset.CRASH));
        return dead || fell;
    }

    static long version(Draft draft, String region) {
        return FirstPacs.of(draft.plan()).version(draft.plan().part(region));
    }
}
