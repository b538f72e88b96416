"""Holds what made-up people write: short, ordinary, and about work. No name stands in these lines, and nobody real."""

__all__ = ["BELIEFS", "EXAMPLES", "IDEAS", "LESSONS", "MOMENTS", "REASONS", "THREADS"]

EXAMPLES = (
    "Last spring I sorted two hundred returned parts by fault and found that one box was mislabelled.",
    "I wrote the checklist that the early shift uses; it is on the wall by the door.",
    "Three callers in one morning had the same trouble, so I asked the crews what had changed.",
    "When the system was down I drew the week on paper and nobody missed a visit.",
    "A new colleague followed me for a week and now does the Monday round alone.",
    "I read the whole contract, found the clause, and the supplier took the pump back.",
    "I kept the line open for an hour until the boiler was safe, and wrote down each step.",
    "We had two plans; I asked both crews what each would cost them and we took half of each.",
    "I tried the form myself on an old phone and noted nine places where it stops.",
    "I put the rota and the job notes side by side; the gaps were always on the same road.",
    "Somebody had to say that the date could not hold. I said it, with a new one.",
    "I explained the tariff in four sentences; the letter now uses them.",
)
REASONS = (
    "I want to know what happens behind that door",
    "It is close to what I do on good days",
    "Somebody has to do this, and I have ideas",
    "It scares me a little, in a good way",
    "I would miss the customers",
    "I like that it ends after some weeks",
)
MOMENTS = (
    ("The list of repeat visits", "I asked for the list, sorted it by part, and found one part behind most of them."),
    ("The week without a system", "We planned on paper. I kept the board, and the crews kept calling it in."),
    ("Two callers and one boiler", "I noticed that both calls were about one house and stopped the second visit."),
    ("The quiet inventory", "I counted the small store alone over two evenings and liked the order of it."),
    ("The hard phone call", "I told a supplier that we would not pay, and stayed friendly until the end."),
    ("The first training day", "I showed five people how to read a job note, and two of them taught the rest."),
    ("The form nobody filled in", "I cut it from two pages to nine lines; since then it comes back."),
    ("The night of the storm", "I held the phones with one colleague and wrote a log that was used afterwards."),
)
THREADS = ("Finding out why", "Making things simpler", "Keeping calm for others", "Showing how it is done")
IDEAS = (
    ("A desk for odd cases", "One person looks at every booking that makes no sense, for four hours a week."),
    ("Spare parts on loan", "Crews lend each other rare parts; somebody keeps the list and the peace."),
    ("Quiet hour for letters", "One hour a day in which letters are written again in plain words."),
)
BELIEFS = (
    "An hour with the notes is enough to see a pattern.",
    "The crews would use a shorter list.",
    "I like this kind of work even on a slow day.",
    "Somebody there has an hour for me.",
)
LESSONS = (
    "The list was shorter than I thought, and the talk was longer.",
    "Two of three crews asked for it again.",
    "An hour was too little; with a colleague beside me it went well.",
)
