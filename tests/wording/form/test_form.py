"""Slips of the pen, and their look-alikes: each line passes both ways, or neither way."""

from __future__ import annotations

import pytest

from eightk import compare
from eightk.wording.form import FORM_RULES


@pytest.mark.parametrize(
    ("rule", "approved", "draft"),
    [
        ("FORM-DOUBLED", "He will pay the the fee.", "He will pay the fee."),
        ("FORM-DOUBLED", "He will pay thethe fee.", "He will pay the fee."),
        ("FORM-DOUBLED", "He agreed toto pay the fee.", "He agreed to pay the fee."),
        ("FORM-SPLIT", "He leaves o n May 1, 2007.", "He leaves on May 1, 2007."),
        ("FORM-SPLIT", "The accel eration is due.", "The acceleration is due."),
        (
            "FORM-SPLIT",
            "The A llenbaugh Plan ends. The Allenbaugh Plan is new.",
            "The Allenbaugh Plan ends. The Allenbaugh Plan is new.",
        ),
        ("FORM-SPELLING", "It is the third annviersary.", "It is the third anniversary."),
        ("FORM-SPELLING", "He recieved it.", "He received it."),
        ("FORM-SPELLING", "It granted nonqualifed options.", "It granted nonqualified options."),
        ("FORM-SPELLING", "It granted nonqualifed options.", "It granted non-qualified options."),
        ("FORM-SPELLING", "The deposit is nonrefundble.", "The deposit is nonrefundable."),
        ("FORM-SPLIT", "He is the Treasurer ofthe Bank.", "He is the Treasurer of the Bank."),
        ("FORM-SPLIT", "The shares willvest in 2007.", "The shares will vest in 2007."),
        (
            "FORM-SPLIT",
            "JPMorgan Chase Bank, N.A. signed. JP Morgan is the agent.",
            "JPMorgan Chase Bank, N.A. signed. JPMorgan is the agent.",
        ),
        ("FORM-LOST-WORD", "Pursuant the plan, he is paid.", "Pursuant to the plan, he is paid."),
        (
            "FORM-LOST-WORD",
            'He signed a lease (the "Lease"). Pursuant Lease, he is paid.',
            'He signed a lease (the "Lease"). Pursuant to the Lease, he is paid.',
        ),
        ("FORM-LOST-WORD", "Subject the terms of it, he is paid.", "Subject to the terms of it, he is paid."),
        ("FORM-LOST-WORD", "In accordance the plan, he is paid.", "In accordance with the plan, he is paid."),
        ("FORM-LOST-WORD", "In event of a merger, he is paid.", "In the event of a merger, he is paid."),
        ("FORM-LOST-WORD", "In the event his death, it ends.", "In the event of his death, it ends."),
        ("FORM-LOST-WORD", "He left three days prior the closing.", "He left three days prior to the closing."),
        ("FORM-LOST-WORD", "He will be entitled receive a fee.", "He will be entitled to receive a fee."),
        ("FORM-LOST-WORD", "The Bank has agreed pay him $500.", "The Bank has agreed to pay him $500."),
        ("FORM-LOST-WORD", "It runs for a period six months.", "It runs for a period of six months."),
        ("FORM-LOST-WORD", "It does not purport to complete.", "It does not purport to be complete."),
        (
            "FORM-LOST-WORD",
            "It vests in anticipation or within six months following a merger.",
            "It vests in anticipation of or within six months following a merger.",
        ),
        ("FORM-LOST-MARK", 'Acme Mills (the "Company) hired him.', 'Acme Mills (the "Company") hired him.'),
        ("FORM-LOST-MARK", 'Acme Mills (the "Company" hired him.', 'Acme Mills (the "Company") hired him.'),
        ("FORM-LOST-MARK", 'Acme Mills the "Company") hired him.', 'Acme Mills (the "Company") hired him.'),
        ("FORM-LOST-MARK", 'Acme Mills ("Acme) hired him.', 'Acme Mills ("Acme") hired him.'),
        ("FORM-MISTAKEN", "The principle amount is $500.", "The principal amount is $500."),
        ("FORM-MISTAKEN", "The Principle Financial Officer left.", "The Principal Financial Officer left."),
        ("FORM-MISTAKEN", "It is amended form time to time.", "It is amended from time to time."),
        ("FORM-MISTAKEN", "It is bound by the covenants in it's lease.", "It is bound by the covenants in its lease."),
        ("FORM-MISTAKEN", "No more then 5% is due.", "No more than 5% is due."),
        ("FORM-MISTAKEN", "He must leave no later that May 1, 2007.", "He must leave no later than May 1, 2007."),
        ("FORM-MISTAKEN", "The Board of Director met.", "The Board of Directors met."),
        ("FORM-MISTAKEN", "He has 500 share of common stock.", "He has 500 shares of common stock."),
        (
            "FORM-MISTAKEN",
            "It is payable with ten days after the closing.",
            "It is payable within ten days after the closing.",
        ),
        (
            "FORM-MISTAKEN",
            "If the Bank is sold and, with the 12-month period following it, he resigns, he is paid.",
            "If the Bank is sold and, within the 12-month period following it, he resigns, he is paid.",
        ),
        ("FORM-MISTAKEN", "He may leave with out cause.", "He may leave without cause."),
        ("FORM-MISTAKEN", "It was paid tot he Bank.", "It was paid to the Bank."),
        ("FORM-VERB", "The options will vests in 2007.", "The options will vest in 2007."),
        ("FORM-VERB", "He will be entitle to a fee.", "He will be entitled to a fee."),
        ("FORM-VERB", "It is file as an exhibit.", "It is filed as an exhibit."),
        ("FORM-VERB", "There are two plans, each of which are new.", "There are two plans, each of which is new."),
        ("FORM-VERB", "There are two, each of which provide a fee.", "There are two, each of which provides a fee."),
        ("FORM-LOST-MARK", 'Acme Mills [the "Company"] hired him.', 'Acme Mills (the "Company") hired him.'),
        ("FORM-LOST-WORD", "He will continue serve as Treasurer.", "He will continue to serve as Treasurer."),
        ("FORM-LOST-WORD", "He is paid an amount equal the fee.", "He is paid an amount equal to the fee."),
        ("FORM-LOST-WORD", "It pays for up $500 of fees.", "It pays for up to $500 of fees."),
        ("FORM-LOST-WORD", "Effective as May 1, 2007, he left.", "Effective as of May 1, 2007, he left."),
        ("FORM-MISTAKEN", "Other then as told, nothing is due.", "Other than as told, nothing is due."),
        ("FORM-MISTAKEN", "It is attached hereto at Exhibit 10.1.", "It is attached hereto as Exhibit 10.1."),
        ("FORM-MISTAKEN", "They entered in to a lease.", "They entered into a lease."),
        (
            "FORM-MISTAKEN",
            "It is paid in four equal annual installment.",
            "It is paid in four equal annual installments.",
        ),
        ("FORM-VERB", "If the Company terminate it, he is paid.", "If the Company terminates it, he is paid."),
        ("FORM-VERB", "If Mr. Hall terminate it, he is paid.", "If Mr. Hall terminates it, he is paid."),
        ("FORM-POSSESSIVE", "The Companys board met.", "The Company's board met."),
        ("FORM-BLANK", "It is filed as Exhibit10.1.", "It is filed as Exhibit 10.1."),
        ("FORM-DATE-MARK", "He left on May, 1 2007 for good.", "He left on May 1, 2007 for good."),
        ("FORM-DATE-MARK", "He left on May 1. 2007.", "He left on May 1, 2007."),
        ("FORM-AMOUNT-BLANK", "He is paid $500 ,000.", "He is paid $500,000."),
        ("FORM-SPELLING", "The Restriced Stock vests.", "The Restricted Stock vests."),
        (
            "FORM-LABEL-STYLE",
            "He will receive: (i) a fee, (ii) a bonus, and (ii) a car.",
            "He will receive: (i) a fee, (ii) a bonus, and (iii) a car.",
        ),
        ("FORM-LOST-MARK", "He will receive i) a fee and ii) a bonus.", "He will receive (i) a fee and (ii) a bonus."),
        ("FORM-LOST-MARK", "He will receive (i a fee and (ii) a bonus.", "He will receive (i) a fee and (ii) a bonus."),
        (
            "FORM-LOST-WORD",
            "The parties entered an employment agreement on May 1, 2012.",
            "The parties entered into an employment agreement on May 1, 2012.",
        ),
        (
            "FORM-LOST-WORD",
            "On May 1, 2012, the Company entered a Second Amendment to the lease.",
            "On May 1, 2012, the Company entered into a Second Amendment to the lease.",
        ),
        (
            "FORM-POSSESSIVE",
            "The Company will continue Mr. Halls employment. Mr. Hall is its President.",
            "The Company will continue Mr. Hall's employment. Mr. Hall is its President.",
        ),
        ("FORM-STRAY-MARK", "He left on that day., and was paid.", "He left on that day, and was paid."),
        ("FORM-STRAY-MARK", "He left on May 1, 2007..", "He left on May 1, 2007."),
        ("FORM-SERIAL-COMMA", "cash, stock and options", "cash, stock, and options"),
        ("FORM-CASE", "He left the Weißstraße.", "He left the Weissstrasse."),
        (
            "FORM-CASE",
            "It signed a lease with Bolt Corp. (the “Lease”). Under the lease it pays. The Lease ends.",
            "It signed a lease with Bolt Corp. (the “Lease”). Under the Lease it pays. The Lease ends.",
        ),
        (
            "FORM-MESSRS",
            "Messrs. Hall and Bell left in 2007. Messrs. Reed and Cole came.",
            "Messrs. Hall and Bell left in 2007. Mr. Reed and Mr. Cole came.",
        ),
        ("FORM-OPENING-COMMA", "It is so. On May 1, 2007 he left.", "It is so. On May 1, 2007, he left."),
        (
            "FORM-DEFINED-TERM",
            "On May 3, 2012, Alder Forge Corporation appointed Ms. Hall as Treasurer of Alder Forge.",
            "On May 3, 2012, Alder Forge Corporation (“Alder Forge”) appointed Ms. Hall as Treasurer of Alder Forge.",
        ),
        (
            "FORM-DEFINED-TERM",
            "Tern Valley Inc. sold the mill. It told the lenders of the sale.",
            'Tern Valley Inc. ("Tern Valley") sold the mill. It told the lenders of the sale.',
        ),
        (
            "FORM-DEFINED-TERM",
            "The lease is with Quillon, LLC and ends in May.",
            "The lease is with Quillon, LLC (“Quillon”) and ends in May.",
        ),
        (
            "FORM-DEFINED-TERM",
            "On July 8, 2010, the Board of Directors met. The Board approved the plan.",
            "On July 8, 2010, the Board of Directors (the “Board”) met. The Board approved the plan.",
        ),
        (
            "FORM-DEFINED-TERM",
            "The Board of Directors elected Mr. Roe.",
            'The Board of Directors (the "Board") elected Mr. Roe.',
        ),
        (
            "FORM-DEFINED-TERM",
            "Mr. Roe left the Board of Directors on May 1, 2014, and the Board named no successor.",
            "Mr. Roe left the Board of Directors (the “Board”) on May 1, 2014, and the Board named no successor.",
        ),
        (
            "FORM-DEFINED-TERM",
            "Pell Harbor, Inc. and its lenders met. He is Treasurer of Pell Harbor and its affiliates.",
            "Pell Harbor, Inc. (“Pell Harbor”) and its lenders met. He is Treasurer of Pell Harbor and its affiliates.",
        ),
        (
            "FORM-DEFINING-COMMA",
            'He signed two notes (each a "Note" and together the "Notes").',
            'He signed two notes (each, a "Note" and, together, the "Notes").',
        ),
        (
            "FORM-DEFINING-COMMA",
            "Two lenders (individually a “Lender” and collectively the “Lenders”) agreed.",
            "Two lenders (individually, a “Lender” and, collectively, the “Lenders”) agreed.",
        ),
        (
            "FORM-DEFINING-COMMA",
            "The purchasers (each a “Purchaser”, and collectively, the “Purchasers”) paid.",
            "The purchasers (each, a “Purchaser”, and, collectively, the “Purchasers”) paid.",
        ),
    ],
)
def test_a_slip_is_read_as_what_it_can_only_be(rule: str, approved: str, draft: str) -> None:
    for ours, theirs in ((approved, draft), (draft, approved)):
        comparison = compare(ours, theirs)
        assert comparison.passes, comparison.findings
        assert rule in {each.rule for each in comparison.accepted}


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("He will not not pay.", "He will not pay."),
        ("It was paid in toto then.", "It was paid in to then."),
        ("He isis paid.", "He is paid."),
        ("He is not able to pay.", "He is notable to pay."),
        ("He may pay now here.", "He may pay nowhere."),
        ("He had had it.", "He had it."),
        ("He will nto pay.", "He will not pay."),
        ("It paid the US tax.", "It paid the us tax."),
        ("He recieved it.", "He relieved it."),
        ("The agree-\nment ends.", "The agreements end."),
        ("The A llenbaugh Plan ends.", "The Allenbaugh Plan ends."),
        ("Ms. DeLuca and Ms. Park signed. Ms. De Luca left.", "Ms. DeLuca and Ms. Park signed. Ms. DeLuca left."),
        ("Ms. Hallmark signed. Ms. Hall mark left.", "Ms. Hallmark signed. Ms. Hallmark left."),
        ("The Hlal plan ends.", "The Hall plan ends."),
        ("He kept his shraes and fees.", "He kept his options and fees."),
        ("He resigned. The Company paid.", "He resigned the Company paid."),
        ("The officers, who resigned, left.", "The officers who resigned left."),
        ("He will receive (a) fee and stock.", "He will receive (a fee and stock)."),
        (
            "He will receive (i) a fee, (ii) a bonus, and half of (ii) a car.",
            "He will receive (i) a fee, (ii) a bonus, and half of (i) a car.",
        ),
        (
            "He will receive (i) a fee, (ii) a bonus, (ii) a car and the tax on clause (ii).",
            "He will receive (i) a fee, (ii) a bonus, (iii) a car and the tax on clause (ii).",
        ),
        ("The Company entered an order in its books.", "The Company entered into an order in its books."),
        ("Mr. Halls and Mr. Hall left. Mr. Halls plan ends.", "Mr. Halls and Mr. Hall left. Mr. Hall's plan ends."),
        ("Mr. Halls plan ends.", "Mr. Hall's plan ends."),
        ("The Messrs. Hall and Bells plan ends.", "The Messrs. Hall and Bell's plan ends."),
        ("He will receive (i) a fee and (ii) a bonus.", "He will receive (i) a fee and (iii) a bonus."),
        ("If it is paid with the plan, he resigns.", "If it is paid within the plan, he resigns."),
        (
            "The fee is due on May 1. 2012 bonuses are paid later.",
            "The fee is due on May 1, 2012 bonuses are paid later.",
        ),
        (
            "The fee is due on May 1. 2012 bonuses are paid later.",
            "The fee is due on May 1, 2012. Bonuses are paid later.",
        ),
        ("The fee is due on May 1, 2012.", "The fee is due on May 1 of 2013."),
        ("The fee is due on May, 1 2012.", "The fee is due on March, 1 2012."),
        ("He is paid $500, 100 shares and a car.", "He is paid $500,100 shares and a car."),
        ("He is paid $500, 000.", "He is paid $500,000,000."),
        ("He is paid $5, 500 and a car.", "He is paid $5,500 and a car."),
        ("He will be paid an amount equal to his salary.", "He will be paid an amount equal to twice his salary."),
        ("If payments equal the limit, he leaves.", "If payments equal to the limit, he leaves."),
        ("The price is up $500 from May.", "The price is up to $500 from May."),
        ("The Bank will pay for up $500.", "The Bank will pay for $500."),
        ("He will continue to serve.", "He will continue to not serve."),
        ("It is dated as of May 1, 2012.", "It is dated before May 1, 2012."),
        ("Effective as May 1, 2012, he left.", "Effective as of May 2, 2012, he left."),
        ("The agreement dated of record May 1, 2012 ended.", "The agreement dated as of record May 1, 2012 ended."),
        ("It was sold to him, other then for cash.", "It was sold to him, other for cash."),
        ("He deals in to the trade.", "He deals into the trade."),
        ("He was called in to the meeting.", "He was called into the meeting."),
        ("He is paid in one annual installment.", "He is paid in annual installments."),
        (
            "If the directors of the Company terminate it, he is paid.",
            "If the directors of the Company terminates it, he is not paid.",
        ),
        ("The directors of Mr. Hall who terminate it leave.", "The directors of Mr. Hall who terminates it leave."),
        ("Mr. Edwards plan ended.", "Mr. Edward's plan ended."),
        ("The executives plan ended.", "The executive's plan ended."),
        ("The Restriced Stock vests.", "The Unrestricted Stock vests."),
        ("The Bonu Plan ends.", "The Bonds Plan ends."),
        ('Acme Mills [the "Company"] hired him.', 'Acme Mills (the "Buyer") hired him.'),
        ("He will be paid [***] of it.", "He will be paid (***) of it."),
        ("The fee [is paid] in May.", "The fee (is paid) in May."),
        ("It is filed as Exhibit10.1.", "It is filed as Exhibit 10.2."),
        ("It is filed as Exhibit 10. 1 page is missing.", "It is filed as Exhibit 10.1 page is missing."),
        ("It is told in Section 4 A plan.", "It is told in Section 4A plan."),
        ("It is due under Section 4(a) of it.", "It is due under Section 4(a)(i) of it."),
        ("If the Company provide that it agree, he is paid.", "If the Company provides that it agreed, he is paid."),
        ("The Company resign it in May.", "The Company re-signs it in May."),
        ("He received the pro rata bonus.", "He received the bonus."),
        ("He notes the fee.", "He noted the fee."),
        ("The notes rate is 5%.", "The note rates is 5%."),
        ("In no event shall the Company terminate it.", "In any event the Company terminates it."),
        ("The Company will own the plant.", "The Company owns the plant."),
        ("Shall the Company terminate it, he is paid.", "The Company terminates it, he is paid."),
        ("He have left.", "He had left."),
        (
            "The plan covers each of the banks, one of which are closed.",
            "The plan covers each of the banks, all of which are closed.",
        ),
        ("He may terminate with out-of-court terms.", "He may terminate without-of-court terms."),
        ("He is entitle to it.", "He is titled to it."),
        ("The agent is require by the Bank to pay.", "The agent is requiring by the Bank to pay."),
        (
            "He serves at the Board of Director compensation meeting.",
            "He serves at the Board and Director compensation meeting.",
        ),
        ("It holds one share of preferred stock.", "It holds share of preferred stock."),
        ("He owns no less then 5% of it.", "He owns no more than 5% of it."),
        ("He leaves no later that May 1.", "He leaves no later than May 11."),
        ("He is bound in it's lease.", "He is bound in her lease."),
        ("He went to the legal council.", "He went to the legal department."),
        ("In addition the plan pays $500.", "In addition to the plan pays $500."),
        ("In addition, he will receive $500.", "In addition to, he will receive $500."),
        ("It was paid as a result his bonus fell.", "It was paid as a result of his bonus fell."),
        ("The price is up $500.", "The price is up to $500."),
        ("He elected each member the Board named.", "He elected each member of the Board named."),
        ("The Company is required pay $500 of tax.", "The Company is required to not pay $500 of tax."),
        ("The plan is subject to the terms of the lease.", "The plan is subject to none of the terms of the lease."),
        ("Pursuant to the Agreement, he was paid.", "Pursuant to an Agreement, he was paid."),
        ("Pursuant Agreement, he was paid.", "Pursuant to the Lease Agreement, he was paid."),
        ("Six months prior the closing he left.", "Six months after the closing he left."),
        (
            "The term begins with the 12-month period following the closing.",
            "The term begins within the 12-month period following the closing.",
        ),
        (
            "The bonus is paid with the 12-month period following the closing as the measure.",
            "The bonus is paid within the 12-month period following the closing as the measure.",
        ),
        ("He will be provided with 30 days of vacation.", "He will be provided within 30 days of vacation."),
        (
            "He will be provided with 30 days following his termination to move.",
            "He will be provided within 30 days following his termination to move.",
        ),
        (
            "The lease was terminated with 30 days of the term remaining.",
            "The lease was terminated within 30 days of the term remaining.",
        ),
        ("The fee is paid with 500 shares.", "The fee is paid within 500 shares."),
        ("The fee is paid with ten days' notice.", "The fee is paid within ten days' notice."),
        (
            "If the plan is sold and, with the lease, it is terminated, he is paid.",
            "If the plan is sold and, within the lease, it is terminated, he is paid.",
        ),
        ("If rates are lower then 5% is due.", "If rates are lower than 5% is due."),
        ("If there are no more then 5% is due.", "If there are no more than 5% is due."),
        ("He was told once more that $500 is due.", "He was told once more than $500 is due."),
        ("It was sold to the other then for $500.", "It was sold to the other than for $500."),
        ("He said it's lenders were paid.", "He said its lenders were paid."),
        ("He receives the principle in cash.", "He receives the principal in cash."),
        ("He lives in a council house.", "He lives in a counsel house."),
        ("The bank he deals with in 30 days is new.", "The bank he deals within 30 days is new."),
        ("In no event may shares be sold.", "In no event may share be sold."),
        ("His will provides for a trust.", "His will provide for a trust."),
        ("The plan is close to the mill.", "The plan is closed to the mill."),
        ("The note is subordinate to the loan.", "The note is subordinated to the loan."),
        ("The Company has pay him $500.", "The Company has paid him $500."),
        ("The Company will paid $500.", "The Company will be paid $500."),
        ("The notes and the lease, which are due, were paid.", "The notes and the lease, which is due, were paid."),
        ('Acme Mills (the "Company" and its banks) hired him.', 'Acme Mills (the "Company") and its banks) hired him.'),
        ('Acme Mills (the "Company" and its banks) hired him.', 'Acme Mills (the "Company") and its banks hired him.'),
        ('Acme Mills (the "Company" and Bolt hired him.', 'Acme Mills (the "Company") and Bolt hired him.'),
        (
            'Acme Mills (the "Company", and with Bolt, the "Sellers") hired him.',
            'Acme Mills (the "Company"), and with Bolt, the "Sellers") hired him.',
        ),
        ("Mr. JP Morgan and JPMorgan signed it.", "Mr. JPMorgan and JPMorgan signed it."),
        ("Ms. DeLuca signed it with BB Deluca Corp.", "Ms. DeLuca signed it with BBDeluca Corp."),
        ("He is notable to serve as Chairman.", "He is not able to serve as Chairman."),
        ("He will resign the lease.", "He will re sign the lease."),
        ("He is nolonger a director.", "He is a director."),
        ("It is nota contract of employment.", "It is not a contract of employment."),
        ("The plan covers nonqualifed options.", "The plan covers qualified options."),
        ("The options are nonvested.", "The options are vested."),
        ("The options are nonvestd.", "The options are invested."),
        ("The fee is nonrefundble.", "The fee is refundable."),
        (
            "He will receive the greater of his salary and his bonus.",
            "He will receive the lesser of his salary and his bonus.",
        ),
        (
            "The term ends on the earlier of May 1, 2012 and his death.",
            "The term ends on the latest of May 1, 2012 and his death.",
        ),
        (
            "The term ends on the earlier of May 1, 2012 and his death.",
            "The term ends on the earliest of May 1, 2012, his resignation and his death.",
        ),
        (
            "He left in the event of a merger the Bank had planned.",
            "He left in the event a merger of the Bank had planned.",
        ),
        (
            "Upon termination in anticipation of a change in control or within six months, he is paid.",
            "Upon termination in anticipation or within six months of a change in control, he is paid.",
        ),
        ("Any prior or subsequent agreement is void.", "Any prior to or subsequent agreement is void."),
        ("The Company will repay in excess $500.", "The Company will repay in excess of 500 shares."),
        ("He was granted 500 share options.", "He was granted 500 shares options."),
        ("He was granted one share of common stock.", "He was granted shares of common stock."),
        (
            "He will serve as a member of the Board of Directors.",
            "He will serve as a member of the Board of one Director.",
        ),
        ("The company he founded left.", "The company the founded left."),
        ("He committee members were paid.", "The committee members were not paid."),
        (
            "He was present to provide the report, and they have agreed terminate it.",
            "He was present to provide the report, and they have agreed not to terminate it.",
        ),
        ("It is entitled the Plan.", "It is entitled to the Plan."),
        ("The report is entitled Participate in Growth.", "The report is entitled to Participate in Growth."),
        ("He received a copy the day after.", "He received a copy of the day after."),
        ("The sale and lease, each of which are void, ended.", "The sale and lease, all of which are void, ended."),
        ("One of them was paid.", "Each of them were paid."),
        ("The Company will pay with out-of-pocket costs.", "The Company will pay without-of-pocket costs."),
        ("The shares will vests on May 1, 2012.", "The shares will vested on May 1, 2012."),
        ("He will not vests in the shares.", "He will vest in the shares."),
        (
            "The fee is payable with ten days after the closing.",
            "The fee is payable within ten days before the closing.",
        ),
        (
            "The fee is payable with ten days after the closing.",
            "The fee is payable within twelve days after the closing.",
        ),
        ("The Company holds of more that 10% of the stock.", "The Company holds of more than 15% of the stock."),
        (
            "Alder Forge Corporation hired Ms. Hall. She was with Alder Forge Bank.",
            "Alder Forge Corporation (“Alder Forge”) hired Ms. Hall. She was with Alder Forge Bank.",
        ),
        (
            "John Hall Corporation sold the mill. John Hall retired.",
            "John Hall Corporation (“John Hall”) sold the mill. John Hall retired.",
        ),
        (
            "Wisconsin Corporation is a Wisconsin corporation.",
            "Wisconsin Corporation (“Wisconsin”) is a Wisconsin corporation.",
        ),
        (
            "New York Corporation sold its mill in New York.",
            "New York Corporation (“New York”) sold its mill in New York.",
        ),
        (
            "Baton Rouge Corporation sold its mill in Baton Rouge.",
            "Baton Rouge Corporation (“Baton Rouge”) sold its mill in Baton Rouge.",
        ),
        (
            "Human Resources, Inc. hired the Vice President of Human Resources.",
            "Human Resources, Inc. (“Human Resources”) hired the Vice President of Human Resources.",
        ),
        (
            "The Board of Directors of Bolt Corp. met. The Board of Directors elected him.",
            "The Board of Directors of Bolt Corp. met. The Board of Directors (the “Board”) elected him.",
        ),
        (
            "The Board of Directors met. Bolt's board elected him.",
            "The Board of Directors (the “Board”) met. Bolt's board elected him.",
        ),
        (
            "The Board of Directors met. The Advisory Board elected him.",
            "The Board of Directors (the “Board”) met. The Advisory Board elected him.",
        ),
        (
            "The Board of Directors met and the Board of Trustees left.",
            "The Board of Directors (the “Board”) met and the Board of Trustees left.",
        ),
        (
            "The Board of Directors met. He sits on several boards.",
            "The Board of Directors (the “Board”) met. He sits on several boards.",
        ),
        (
            "The Board of Directors met with the Compensation Committee. It approved the pay.",
            "The Board of Directors (the “Committee”) met with the Compensation Committee. It approved the pay.",
        ),
        (
            "Acme Corp. sold the mill. The Company paid him.",
            "Acme Corp. (the “Company”) sold the mill. The Company paid him.",
        ),
        (
            "Acme Corp. and Bolt Corp. signed. The Buyer pays.",
            "Acme Corp. and Bolt Corp. (the “Buyer”) signed. The Buyer pays.",
        ),
        (
            "Acme Corp. and Bolt Corp. signed. The Buyer pays.",
            "Acme Corp. (“Bolt”) and Bolt Corp. signed. The Buyer pays.",
        ),
        ("Bank of Tern Corporation signed with Tern.", "Bank of Tern Corporation (“Tern”) signed with Tern."),
        ("Bolt & Tern Corporation signed.", "Bolt & Tern Corporation (“Tern”) signed."),
        (
            "Alder Forge Corporation and Alder Forge LLC signed.",
            "Alder Forge Corporation (“Alder Forge”) and Alder Forge LLC signed.",
        ),
        (
            "Alder Forge Corporation and Alder Forge, Inc. signed.",
            "Alder Forge Corporation (“Alder Forge”) and Alder Forge, Inc. signed.",
        ),
        (
            "Alder Forge Corporation sold the mill to Mr. Pell (“Alder Forge”).",
            "Alder Forge Corporation (“Alder Forge”) sold the mill to Mr. Pell (“Alder Forge”).",
        ),
        (
            'He signed two leases (each a "Lease" and collectively the "Leases").',
            'He signed two leases (each a "Lease" and, with the deed, the "Leases").',
        ),
        (
            'He signed two leases (each a "Lease" and collectively the "Leases").',
            'He signed two leases (each a "Lease" or collectively the "Leases").',
        ),
        (
            "He signed two leases (each such lease and collectively the deeds).",
            "He signed two leases (each, such lease and, collectively the deeds).",
        ),
        (
            'He signed the leases (the "Tern Leases" and the "Leases").',
            'He signed the leases (the "Tern, Leases" and the "Leases").',
        ),
        (
            "Mr. Pell left the Board of Directors. He joined the board of Bolt Corp.",
            "Mr. Pell left the Board of Directors (the “Board”). He joined the board of Bolt Corp.",
        ),
        (
            "Mr. Pell left the Board of Directors of Bolt.",
            "Mr. Pell left the Board of Directors (the “Board”) of Bolt.",
        ),
        ("Its Board of Directors met.", "Its Board of Directors (the “Board”) met. The Board of its parent left."),
        (
            "The Board of Directors met. The board paid him.",
            "The Board of Directors (the “Board”) met. The board paid him.",
        ),
        (
            "Tern Valley Inc. sold the mill near Tern Valley, Ohio.",
            "Tern Valley Inc. (“Tern Valley”) sold the mill near Tern Valley, Ohio.",
        ),
        (
            "Alder Forge Corporation hired the estate of Alder Forge.",
            "Alder Forge Corporation (“Alder Forge”) hired the estate of Alder Forge.",
        ),
    ],
)
def test_a_look_alike_is_no_slip(approved: str, draft: str) -> None:
    assert not compare(approved, draft).passes
    assert not compare(draft, approved).passes


@pytest.mark.parametrize(
    ("approved", "draft"),
    [
        ("He left \u2014 at once \u2014 for good.", "He left -- at once -- for good."),
        ("He left \u2014\u2014 at once.", "He left \u2014 at once."),
        ("a full-time, long-term position", "a full time, long term position"),
        ("He lives in the Stra\u00dfe.", "He lives in  the Stra\u00dfe."),
        ("It is hereby incorporated by reference.", "It is incorporated by reference."),
    ],
)
def test_typesetting_passes(approved: str, draft: str) -> None:
    assert compare(approved, draft).passes
    assert compare(draft, approved).passes


def test_codes_are_told_apart() -> None:
    codes = [rule.code for rule in FORM_RULES]
    assert len(set(codes)) == len(codes)
