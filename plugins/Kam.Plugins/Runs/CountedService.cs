using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>The service, with a count of the calls made through it: the run tells what it cost.</summary>
sealed class CountedService : IOrganizationService
{
    readonly IOrganizationService service;

    public CountedService(IOrganizationService service) => this.service = service;

    public int Calls { get; private set; }

    public Guid Create(Entity entity) => Counted().Create(entity);

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => Counted().Retrieve(entityName, id, columnSet);

    public void Update(Entity entity) => Counted().Update(entity);

    public void Delete(string entityName, Guid id) => Counted().Delete(entityName, id);

    public OrganizationResponse Execute(OrganizationRequest request) => Counted().Execute(request);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Counted().Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Counted().Disassociate(entityName, entityId, relationship, relatedEntities);

    public EntityCollection RetrieveMultiple(QueryBase query) => Counted().RetrieveMultiple(query);

    IOrganizationService Counted()
    {
        Calls++;
        return service;
    }
}
