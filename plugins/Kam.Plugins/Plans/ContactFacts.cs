using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>What the contact map tells: of each function who was spoken to last, or that nobody is known. Not everyone on the map: a plan is for choosing whom to meet.</summary>
static class ContactFacts
{
    const string Nobody = "nobody";

    public static IEnumerable<KnownFact> Of(IOrganizationService service, Guid client)
    {
        var query = new QueryExpression(StakeholderRow.Table)
        {
            ColumnSet = new ColumnSet(StakeholderRow.Columns.Name, StakeholderRow.Columns.StakeholderFunction, StakeholderRow.Columns.LastContactOn),
        };
        query.Criteria.AddCondition(StakeholderRow.Columns.AccountId, ConditionOperator.Equal, client);
        query.Criteria.AddCondition(StakeholderRow.Columns.StateCode, ConditionOperator.Equal, (int)StakeholderState.Active);
        query.AddOrder(StakeholderRow.Columns.LastContactOn, OrderType.Descending);
        query.AddOrder(StakeholderRow.Columns.StakeholderId, OrderType.Ascending);
        var people = service.RetrieveMultiple(query).Entities;
        return Enum.GetValues(typeof(StakeholderFunction)).Cast<StakeholderFunction>().Where(function => function != StakeholderFunction.Other)
            .Select(function => Fact(function, people.FirstOrDefault(row => row.Choice<StakeholderFunction>(StakeholderRow.Columns.StakeholderFunction) == function)));
    }

    static KnownFact Fact(StakeholderFunction function, Entity? known) => known is null
        ? new(4, FactSource.Contacts, Nobody, KnownText.Word(function), null, null)
        : new(4, FactSource.Contacts, KnownText.Word(function), known.GetAttributeValue<string>(StakeholderRow.Columns.Name) ?? "", known.Id, known.Day(StakeholderRow.Columns.LastContactOn));
}
