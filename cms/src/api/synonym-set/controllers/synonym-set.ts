import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::synonym-set.synonym-set');
