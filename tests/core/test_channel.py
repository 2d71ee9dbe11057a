"""The channel against a plain list, and between threads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from inspector.core.channel import Channel, ChannelClosed, WhenFull

DEADLINE_S = 20.0
"""Only a test that fails waits for so long."""


class ChannelAsList(RuleBasedStateMachine):
    """One thread does anything in any order; a list says what must come out. Nothing may block: timeouts are 0."""

    @initialize(capacity=st.integers(1, 4), when_full=st.sampled_from(WhenFull))
    def begin(self, capacity: int, when_full: WhenFull) -> None:
        self.channel: Channel[int] = Channel(capacity, when_full)
        self.items: list[int] = []
        self.lost = 0
        self.number = 0
        self.open = True

    @rule()
    def put(self) -> None:
        self.number += 1
        if not self.open:
            with pytest.raises(ChannelClosed):
                self.channel.put(self.number, timeout=0)
            return
        full = len(self.items) == self.channel.capacity
        taken = self.channel.put(self.number, timeout=0)
        assert taken is (not full or self.channel.when_full is WhenFull.DROP_OLDEST)
        if full and self.channel.when_full is not WhenFull.WAIT:
            self.lost += 1
        if full and taken:
            self.items.pop(0)
        if taken:
            self.items.append(self.number)

    @rule()
    def get(self) -> None:
        if self.items:
            assert self.channel.get(timeout=0) == self.items.pop(0)
            return
        with pytest.raises(TimeoutError if self.open else ChannelClosed):
            self.channel.get(timeout=0)

    @rule()
    def take_now(self) -> None:
        assert self.channel.take_now() == (self.items.pop(0) if self.items else None)

    @rule()
    def clear(self) -> None:
        assert self.channel.clear() == len(self.items)
        self.items.clear()

    @precondition(lambda self: self.number > 3)
    @rule()
    def close(self) -> None:
        self.channel.close()
        self.open = False

    @invariant()
    def agrees(self) -> None:
        assert len(self.channel) == len(self.items) <= self.channel.capacity
        assert self.channel.lost == self.lost
        assert self.channel.closed is not self.open


TestChannelAsList = ChannelAsList.TestCase


@pytest.mark.parametrize("capacity", [0, -1])
def test_a_channel_holds_at_least_one_item(capacity: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        Channel(capacity, WhenFull.WAIT)


@given(st.integers(1, 5), st.integers(0, 30))
def test_the_newest_remain_where_the_oldest_are_dropped(capacity: int, count: int) -> None:
    channel: Channel[int] = Channel(capacity, WhenFull.DROP_OLDEST)
    for number in range(count):
        assert channel.put(number)
    channel.close()
    assert list(taken(channel)) == list(range(count))[-capacity:]
    assert channel.lost == max(0, count - capacity)


@given(st.integers(1, 5), st.integers(0, 30))
def test_the_first_remain_where_more_is_refused(capacity: int, count: int) -> None:
    channel: Channel[int] = Channel(capacity, WhenFull.REFUSE)
    accepted = [number for number in range(count) if channel.put(number)]
    channel.close()
    assert list(taken(channel)) == accepted == list(range(count))[:capacity]
    assert channel.lost == max(0, count - capacity)


@pytest.mark.parametrize(("producers", "consumers", "capacity"), [(1, 1, 1), (3, 2, 2), (4, 4, 7)])
def test_threads_that_wait_lose_nothing_and_keep_the_order(producers: int, consumers: int, capacity: int) -> None:
    channel: Channel[tuple[int, int]] = Channel(capacity, WhenFull.WAIT)
    each = 300

    def produce(who: int) -> None:
        for number in range(each):
            assert channel.put((who, number), timeout=DEADLINE_S)

    with ThreadPoolExecutor(producers + consumers) as pool:
        takers = [pool.submit(lambda: list(taken(channel))) for _ in range(consumers)]
        done(*(pool.submit(produce, who) for who in range(producers)))
        channel.close()
        received = [taker.result(DEADLINE_S) for taker in takers]
    together = [item for part in received for item in part]
    assert sorted(together) == [(who, number) for who in range(producers) for number in range(each)]
    for part in received:
        for who in range(producers):
            numbers = [number for producer, number in part if producer == who]
            assert numbers == sorted(numbers)
    assert channel.lost == 0


@pytest.mark.parametrize("when_full", [WhenFull.DROP_OLDEST, WhenFull.REFUSE])
def test_every_item_between_threads_is_received_or_counted_as_lost(when_full: WhenFull) -> None:
    channel: Channel[int] = Channel(2, when_full)
    producers, each = 3, 500

    def produce() -> None:
        for number in range(each):
            channel.put(number)

    with ThreadPoolExecutor(producers + 1) as pool:
        taker = pool.submit(lambda: list(taken(channel)))
        done(*(pool.submit(produce) for _ in range(producers)))
        channel.close()
        received = taker.result(DEADLINE_S)
    assert len(received) + channel.lost == producers * each


def test_a_waiting_put_goes_on_when_a_place_is_free() -> None:
    channel: Channel[str] = Channel(1, WhenFull.WAIT)
    channel.put("first")
    with ThreadPoolExecutor(1) as pool:
        waiting = started(pool, lambda: channel.put("second", timeout=DEADLINE_S))
        assert channel.get(timeout=DEADLINE_S) == "first"
        assert waiting.result(DEADLINE_S) is True
    assert channel.get(timeout=0) == "second"


def test_a_waiting_put_goes_on_when_the_channel_is_cleared() -> None:
    channel: Channel[str] = Channel(1, WhenFull.WAIT)
    channel.put("first")
    with ThreadPoolExecutor(1) as pool:
        waiting = started(pool, lambda: channel.put("second", timeout=DEADLINE_S))
        channel.clear()
        assert waiting.result(DEADLINE_S) is True


@pytest.mark.parametrize("waiters", [1, 3])
def test_closing_wakes_everybody_who_waits(waiters: int) -> None:
    empty: Channel[int] = Channel(1, WhenFull.WAIT)
    full: Channel[int] = Channel(1, WhenFull.WAIT)
    full.put(0)
    with ThreadPoolExecutor(2 * waiters) as pool:
        waiting: list[Future[object]] = []
        for _ in range(waiters):
            waiting += [started(pool, empty.get), started(pool, lambda: full.put(1))]
        empty.close()
        full.close()
        for one in waiting:
            assert isinstance(one.exception(DEADLINE_S), ChannelClosed)
    assert full.get(timeout=0) == 0


def test_a_get_waits_for_what_another_thread_puts() -> None:
    channel: Channel[int] = Channel(1, WhenFull.DROP_OLDEST)
    with ThreadPoolExecutor(1) as pool:
        waiting = started(pool, lambda: channel.get(timeout=DEADLINE_S))
        channel.put(7)
        assert waiting.result(DEADLINE_S) == 7


def taken(channel: Channel[object]) -> list[object]:
    """Everything until the channel is closed and empty."""
    items = []
    while True:
        try:
            items.append(channel.get(timeout=DEADLINE_S))
        except ChannelClosed:
            return items


def started(pool: ThreadPoolExecutor, call: Callable[[], object]) -> Future[object]:
    """``call`` on a thread that has begun when this returns."""
    begun = threading.Event()

    def run() -> object:
        begun.set()
        return call()

    future = pool.submit(run)
    assert begun.wait(DEADLINE_S)
    return future


def done(*futures: Future[None]) -> None:
    for future in futures:
        future.result(DEADLINE_S)
