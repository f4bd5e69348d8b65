package dev.rehearse.explore;

/**
 * How much more is to go another way than planned.
 *
 * @param faults so many faults
 * @param times so many activities that do not take their median
 * @param orders so many events that are served before others of their time
 */
record Budget(int faults, int times, int orders) {

    static final Budget ONE_FAULT = new Budget(1, 0, 0);
    static final Budget ONE_TIME = new Budget(0, 1, 0);
    static final Budget ONE_ORDER = new Budget(0, 0, 1);

    boolean spent() {
        return faults == 0 && times == 0 && orders == 0;
    }

    Budget withoutFault() {
        return new Budget(faults - 1, times, orders);
    }

    Budget withoutTime() {
        return new Budget(faults, times - 1, orders);
    }

    Budget withoutOrder() {
        return new Budget(faults, times, orders - 1);
    }
}
