package dev.rehearse.campaign.compare;

import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.measure.Figure;

/**
 * What came of a comparison.
 *
 * @param lineup what was compared
 * @param seed of all random numbers
 * @param aim when it was to stop
 * @param common what can be compared
 * @param board what was counted
 * @param stop why it stopped
 */
public record Compared(Lineup lineup, long seed, Aim aim, Common common, Board board, Stop stop) {

    /** How many differences are told, each with an interval. */
    public int statements() {
        return (lineup.variants().size() - 1) * (common.measures().size() + common.events());
    }

    /** The confidence of each interval of a difference, so that all together have that of the aim, whenever it stopped. */
    public double levelEach() {
        return 1 - (1 - aim.levelAfter(board.count())) / Math.max(1, statements());
    }

    /** The measure by which the variants are ranked: the less the better. */
    public Figure ranked() {
        return common.measures().get(board.ranked());
    }

    /** Which variant is the best. */
    public Ranking ranking() {
        return new Ranking(board, lineup.variants().size(), aim.levelAfter(board.count()));
    }

    /** Whether it was stopped before it had what was asked for. */
    public boolean open() {
        boolean cut = stop == Stop.INTERRUPTED || board.count() == 0;
        return cut || (aim.sequential() && !ranking().within(aim.within()));
    }
}
